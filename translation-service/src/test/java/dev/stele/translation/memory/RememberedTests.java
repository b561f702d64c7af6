package dev.stele.translation.memory;

import static dev.stele.translation.memory.Entries.NOON;
import static dev.stele.translation.memory.Entries.between;
import static dev.stele.translation.memory.Entries.entry;
import static dev.stele.translation.memory.Entries.imported;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.translation.memory.Remembered.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RememberedTests {

    private static final String WATER = "Water.";
    private static final Context FIRST = between("A.", "B.");
    private static final Context SECOND = between("C.", "D.");

    private Remembered known = Remembered.nothing(MemoryEntry.key("en", "ru", WATER));

    @Test
    void keepsATranslationForEachContext() {
        assertThat(take(entry(WATER, "Вода.", FIRST, NOON))).isEqualTo(Outcome.TAKEN);
        assertThat(take(entry(WATER, "Воды.", SECOND, NOON.plusSeconds(1)))).isEqualTo(Outcome.TAKEN);
        assertThat(targets()).containsExactly("Воды.", "Вода.");
    }

    @Test
    void aLaterApprovalSupersedesInItsContextOnly() {
        take(entry(WATER, "Вада.", FIRST, NOON));
        take(entry(WATER, "Воды.", SECOND, NOON));
        assertThat(take(entry(WATER, "Вода.", FIRST, NOON.plusSeconds(1)))).isEqualTo(Outcome.SUPERSEDED);
        assertThat(take(entry(WATER, "Вада.", FIRST, NOON))).isEqualTo(Outcome.OLDER);
        assertThat(targets()).containsExactly("Вода.", "Воды.");
    }

    @Test
    void anImportNeverSupersedesWhatWasApprovedHere() {
        take(entry(WATER, "Вода.", FIRST, NOON));
        assertThat(take(imported(WATER, "Вада.", FIRST, NOON.plusSeconds(9)))).isEqualTo(Outcome.APPROVED_HERE);
        assertThat(targets()).containsExactly("Вода.");
    }

    @Test
    void anApprovalSupersedesAnImportThoughItIsOlder() {
        take(imported(WATER, "Вада.", FIRST, NOON.plusSeconds(9)));
        assertThat(take(entry(WATER, "Вода.", FIRST, NOON))).isEqualTo(Outcome.SUPERSEDED);
        assertThat(targets()).containsExactly("Вода.");
    }

    @Test
    void aCorrectedFileOfTheSameDatesSupersedesTheOldOne() {
        take(imported(WATER, "Вада.", FIRST, NOON));
        assertThat(take(imported(WATER, "Вада.", FIRST, NOON))).isEqualTo(Outcome.UNCHANGED);
        assertThat(take(imported(WATER, "Вода.", FIRST, NOON))).isEqualTo(Outcome.SUPERSEDED);
    }

    @Test
    void whatWasDeletedComesBackByALaterApprovalOnly() {
        MemoryEntry deleted = entry(WATER, "Вада.", FIRST, NOON);
        take(deleted);
        known = known.forget(deleted.id(), NOON.plusSeconds(5));
        assertThat(known.entries()).isEmpty();
        assertThat(take(deleted)).isEqualTo(Outcome.DELETED_HERE);
        assertThat(take(entry(WATER, "Вода.", FIRST, NOON.plusSeconds(6)))).isEqualTo(Outcome.TAKEN);
    }

    @Test
    void traceOfDeletionsIsBounded() {
        for (int i = 0; i < 2 * Remembered.FORGOTTEN; i++) {
            known = known.forget("id" + i, NOON);
        }
        assertThat(known.forgotten()).hasSize(Remembered.FORGOTTEN);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theBestFewStayInWhateverOrderTheyCome(long seed) {
        List<MemoryEntry> offered = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Context context = between("Before " + i + ".", null);
            offered.add(
                    i % 3 == 0
                            ? imported(WATER, "Вода " + i, context, NOON.plusSeconds(100 - i))
                            : entry(WATER, "Вода " + i, context, NOON.plusSeconds(i)));
        }
        Collections.shuffle(offered, new Random(seed));
        offered.forEach(this::take);
        assertThat(targets()).containsExactly("Вода 11", "Вода 10", "Вода 8", "Вода 7", "Вода 5");
        assertThat(take(imported(WATER, "Вода", between("Z.", null), NOON.plusSeconds(500))))
                .isEqualTo(Outcome.FULL);
    }

    private Outcome take(MemoryEntry it) {
        Remembered.Taking taking = known.take(it);
        known = taking.after();
        return taking.outcome();
    }

    private List<String> targets() {
        return known.entries().stream().map(MemoryEntry::target).toList();
    }
}
