package dev.stele.translation.term.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.translation.term.Concept;
import dev.stele.translation.term.Concepts;
import dev.stele.translation.term.FakeTermbase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CurrentTermsTests {

    private Instant now = Instant.parse("2026-09-24T12:00:00Z");
    private final FakeTermbase termbase = new FakeTermbase(Concepts.of("a", "en court"));
    private final CurrentTerms terms =
            new CurrentTerms(termbase, new Moment(), Duration.ofSeconds(2), Duration.ofMinutes(10), Runnable::run);

    @Test
    void readsOnceWhileNothingChanges() {
        for (int i = 0; i < 100; i++) {
            assertThat(hits()).isEqualTo(1);
            now = now.plusSeconds(3);
        }
        assertThat(termbase.readings).hasValue(1);
    }

    @Test
    void showsAChangeOfThisInstanceAtOnce() {
        assertThat(hits()).isEqualTo(1);
        termbase.insert(Concepts.of("b", "en court"));
        termbase.announceChange();
        terms.forget();
        assertThat(hits()).isEqualTo(2);
    }

    @Test
    void showsAChangeOfAnotherInstanceAfterTheNextLook() {
        assertThat(hits()).isEqualTo(1);
        termbase.insert(Concepts.of("b", "en court"));
        termbase.announceChange();
        now = now.plusSeconds(1);
        assertThat(hits()).isEqualTo(1);
        now = now.plusSeconds(1);
        assertThat(hits()).isEqualTo(2);
    }

    @Test
    void isNeverOlderThanItMayBe() {
        assertThat(hits()).isEqualTo(1);
        termbase.insert(Concepts.of("b", "en court"));
        now = now.plus(Duration.ofMinutes(10));
        assertThat(hits()).as("the counter was not told").isEqualTo(2);
    }

    @Test
    void aConceptThatWasMadeAnewUnderItsOldNameIsTheNewOne() {
        assertThat(hits()).isEqualTo(1);
        termbase.concepts.put("a", Concepts.of("a", "en judge"));
        termbase.insert(Concepts.of("b", "en courts"));
        termbase.insert(Concepts.of("c", "en court", "en courts"));
        terms.forget();
        assertThat(hits()).isEqualTo(3);
        termbase.concepts.remove("c");
        terms.forget();
        assertThat(hits()).isEqualTo(1);
    }

    @Test
    void whatHasNotChangedIsInMemoryOnce() {
        List<Concept> first = terms.glossary().concepts();
        termbase.insert(Concepts.of("b", "en court"));
        termbase.concepts.put("a", Concepts.of("a", "en court"));
        terms.forget();
        assertThat(terms.glossary().concepts()).hasSize(2).first().isSameAs(first.getFirst());
    }

    @Test
    void theStateBeforeServesWhileTheNextIsRead() {
        List<Runnable> waiting = new ArrayList<>();
        CurrentTerms slow =
                new CurrentTerms(termbase, new Moment(), Duration.ofSeconds(2), Duration.ofMinutes(10), waiting::add);
        assertThat(hits(slow)).isEqualTo(1);
        termbase.insert(Concepts.of("b", "en court"));
        slow.forget();
        assertThat(hits(slow)).isEqualTo(1);
        assertThat(hits(slow)).isEqualTo(1);
        assertThat(waiting).as("one reading at a time").hasSize(1);
        waiting.getFirst().run();
        assertThat(hits(slow)).isEqualTo(2);
        assertThat(termbase.readings).hasValue(2);
    }

    @Test
    void aChangeDuringAReadingIsReadAfterIt() {
        List<Runnable> waiting = new ArrayList<>();
        CurrentTerms slow =
                new CurrentTerms(termbase, new Moment(), Duration.ofSeconds(2), Duration.ofMinutes(10), waiting::add);
        assertThat(hits(slow)).isEqualTo(1);
        slow.forget();
        termbase.afterReading = () -> {
            termbase.afterReading = () -> {};
            termbase.insert(Concepts.of("b", "en court"));
            slow.forget();
        };
        waiting.removeFirst().run();
        assertThat(hits(slow)).isEqualTo(1);
        waiting.removeFirst().run();
        assertThat(hits(slow)).isEqualTo(2);
    }

    @Test
    void theStateBeforeServesWhileTheStoreIsInTrouble() {
        assertThat(hits()).isEqualTo(1);
        termbase.insert(Concepts.of("b", "en court"));
        termbase.afterReading = () -> {
            throw new IllegalStateException("no store");
        };
        terms.forget();
        assertThat(hits()).isEqualTo(1);
        termbase.afterReading = () -> {};
        assertThat(hits()).as("until the next look").isEqualTo(1);
        now = now.plusSeconds(2);
        assertThat(hits()).isEqualTo(2);
    }

    private int hits() {
        return hits(terms);
    }

    private static int hits(CurrentTerms terms) {
        TermMatcher matcher = terms.glossary().of(Locale.ENGLISH);
        return matcher.all(matcher.words("court", false), null).size();
    }

    private final class Moment extends Clock {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
