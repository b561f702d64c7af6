package dev.stele.translation.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.translation.Releases;
import dev.stele.translation.desk.Desk;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.statistics.Statistics.PersonSum;
import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CountApprovalTests {

    private final Statistics sums = new Statistics();
    private final Snapshot approved = new Desk(Releases.of("ru").release(1, "A well", "It is open."))
            .approved()
            .translation
            .snapshot();

    @Test
    void countsTheTranslatorAndTheReviewer() {
        count("reviewer");
        assertThat(sums.locales())
                .extracting(it -> it.approvals() + " " + it.words())
                .containsExactly("1 5");
        assertThat(sums.people()).extracting(PersonSum::person).containsExactly("reviewer", "ru");
    }

    @Test
    void countsAnApprovalWhoseReviewerNobodyKnows() {
        count(null);
        assertThat(sums.locales())
                .extracting(it -> it.approvals() + " " + it.words())
                .containsExactly("1 5");
        assertThat(sums.people()).extracting(PersonSum::person).containsExactly("ru");
    }

    private void count(String reviewer) {
        new CountApproval(new Adding()).approved(approved, 1, reviewer, Releases.NOON);
    }

    /** Adds each one up at once. */
    private final class Adding implements Achievements {

        @Override
        public void add(Achievement achievement) {
            sums.add(achievement);
        }

        @Override
        public void forEach(SeenLocales locales, Instant from, Instant to, Consumer<Achievement> each) {
            throw new UnsupportedOperationException();
        }
    }
}
