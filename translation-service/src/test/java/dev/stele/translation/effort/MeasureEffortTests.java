package dev.stele.translation.effort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.translation.desk.Desk;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.memory.Context;
import dev.stele.translation.memory.FindMatches;
import dev.stele.translation.memory.FindMatches.Limits;
import dev.stele.translation.memory.MatchTranslation;
import dev.stele.translation.memory.Memory;
import dev.stele.translation.memory.MemoryEntry;
import dev.stele.translation.memory.Notebook;
import dev.stele.translation.memory.Provenance;
import dev.stele.translation.memory.index.FollowingIndex;
import dev.stele.translation.memory.index.IndexSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the memory spares a translator. */
class MeasureEffortTests {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    private FollowingIndex index;
    private Memory memory;

    @BeforeEach
    void start() {
        Notebook store = new Notebook();
        IndexSettings settings = new IndexSettings(folder, Duration.ZERO, MINUTE, MINUTE, MINUTE);
        index = new FollowingIndex(store, settings);
        index.start();
        memory = store.instance(index);
        Awaitility.await().until(() -> !index.progress().building());
    }

    @AfterEach
    void stop() throws InterruptedException {
        index.close();
    }

    @Test
    void whatIsKnownCountsLess() {
        know("It gives forty litres of water.", "Он даёт сорок литров воды.");
        know("The school of the village drew water first today.", "Сельская школа взяла воду первой.");
        Desk desk = desk();
        long token = desk.claim("ru");
        desk.write("ru", token, "s1", "Колодец открыт");
        Effort effort = effort(desk);
        assertThat(effort.bands())
                .containsEntry(Band.DONE, 3)
                .containsEntry(Band.EXACT, 6)
                .containsEntry(Band.REPETITION, 4)
                .containsEntry(Band.NEW, 4);
        assertThat(effort.bands().get(Band.FUZZY_85)).isEqualTo(9);
        assertThat(effort.words()).isEqualTo(26);
        assertThat(effort.weighted()).as("0.6 + 0.4 + 4 + 5.4").isEqualTo(10);
        assertThat(effort.complete()).isTrue();
    }

    private static Desk desk() {
        return new Desk(
                "The well opens",
                "It gives forty litres of water. The school of the village drew water first yesterday. Nobody has to"
                        + " wait. Nobody has to wait.");
    }

    private void know(String source, String target) {
        memory.learn(List.of(
                MemoryEntry.of("en", "ru", source, target, Context.NONE, Provenance.desk(null), "ru", Instant.EPOCH)));
    }

    private Effort effort(Desk desk) {
        FindMatches matches =
                new FindMatches(memory, index, new Limits(70, 5, Duration.ofSeconds(30)), System::nanoTime);
        return new MeasureEffort(new MatchTranslation(matches)).of(snapshot(desk));
    }

    private static Snapshot snapshot(Desk desk) {
        return desk.translation.snapshot();
    }
}
