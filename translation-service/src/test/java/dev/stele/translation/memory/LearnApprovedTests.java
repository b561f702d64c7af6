package dev.stele.translation.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.UpdateType;
import dev.stele.translation.Releases;
import dev.stele.translation.desk.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LearnApprovedTests {

    private final Releases article = Releases.of("ru");
    private final Desk desk = new Desk(article.release(1, "A well", "It gives 40 litres. It is open."));
    private final List<MemoryEntry> learned = new ArrayList<>();
    private final Notebook store = new Notebook();
    private final LearnApproved memory = new LearnApproved(store.instance(new Pad()));

    @Test
    void learnsWhatAnApprovalMadeFinal() {
        desk.approved();
        learn(1);
        assertThat(learned)
                .extracting(MemoryEntry::source)
                .containsExactly("A well", "It gives 40 litres.", "It is open.");
    }

    @Test
    void learnsOfAnApprovalAlsoWhenItsWordingsAreSuperseded() {
        desk.approved();
        desk.release(article.release(2, "A well", "It gives 60 litres.")).approved();
        learn(1);
        assertThat(learned)
                .extracting(MemoryEntry::source)
                .containsExactlyInAnyOrder("A well", "It gives 40 litres.", "It is open.");
        learned.clear();
        learn(2);
        assertThat(learned).extracting(MemoryEntry::source).containsExactly("It gives 60 litres.");
    }

    @Test
    void learnsNothingOfDraftsAndOfSentencesDeclaredStillValid() {
        desk.approved();
        desk.release(article.release(2, UpdateType.MINOR, "A well", "It gives 40 fine litres. It is open."));
        learn(2);
        assertThat(learned).isEmpty();
    }

    @Test
    void remembersWhatStoodBeside() {
        desk.approved();
        learn(1);
        assertThat(learned)
                .extracting(it -> it.context().previous() + " / " + it.context().next())
                .containsExactly("null / It gives 40 litres.", "A well / It is open.", "It gives 40 litres. / null");
        assertThat(learned)
                .extracting(it -> it.context().article())
                .containsOnly(article.articleId().toString());
        assertThat(learned).extracting(it -> it.provenance().origin()).containsOnly("HUMAN");
    }

    private void learn(int version) {
        memory.approved(desk.translation.snapshot(), version, "reviewer", Releases.NOON);
    }

    /** Writes down what it is told. */
    private final class Pad implements MemoryListener {

        @Override
        public void changed(Set<String> keys, long version) {
            store.of(keys).forEach(it -> learned.addAll(it.entries()));
        }
    }
}
