package dev.stele.publisher.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.stele.publisher.rebuild.Progress.State;
import dev.stele.publisher.rebuild.Replays.Replay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RebuildSiteTests {

    private static final RebuildSettings SETTINGS =
            new RebuildSettings(Duration.ofMillis(300), Duration.ofSeconds(5), Duration.ofSeconds(15));
    private static final Map<Integer, Long> RECORDED = Map.of(0, 5L);

    private final List<String> steps = new CopyOnWriteArrayList<>();
    private final Generations generations = mock(Generations.class);
    private final RebuildLease lease = mock(RebuildLease.class);
    private final LiveSide live = mock(LiveSide.class);
    private final Replay replay = mock(Replay.class);
    private final RebuildSite rebuild =
            new RebuildSite(generations, lease, _ -> replay, live, SETTINGS, Clock.systemUTC());

    @BeforeEach
    void bothSidesAreEqual() {
        when(lease.take()).thenReturn(OptionalLong.of(1));
        when(generations.live()).thenReturn("site_1");
        when(generations.next()).thenReturn("site_2");
        when(generations.dump(any(), any())).thenReturn(new Dump("same", new TreeMap<>()));
        when(generations.change("site_1", "site_2", 1)).thenAnswer(_ -> step("switch", 7L));
        when(replay.partitions()).thenReturn(Set.of(0));
        when(live.atLeast()).thenReturn(Map.of());
        doAnswer(_ -> step("fold the end", 0L)).when(replay).toTheEnd(any());
        doAnswer(_ -> step("tell readers", 0L)).when(live).changed(anyLong());
        doAnswer(call -> {
                    steps.add("pause");
                    try {
                        call.<Consumer<Map<Integer, Long>>>getArgument(3).accept(RECORDED);
                    } finally {
                        steps.add("go on");
                    }
                    return null;
                })
                .when(live)
                .whileStill(anyLong(), any(), any(), any());
    }

    @Test
    void nothingStandsStillLongerThanTheComparisonTakes() {
        assertThat(run().state()).isEqualTo(State.SWITCHED);
        assertThat(steps).containsExactly("pause", "switch", "go on", "tell readers", "fold the end", "tell readers");
    }

    @Test
    void whatFailsAfterTheSwitchIsToldAndReadersHearOfTheSwitch() {
        doThrow(new IllegalStateException("log away")).when(replay).toTheEnd(any());
        Progress end = run();
        assertThat(end.state()).isEqualTo(State.SWITCHED);
        assertThat(end.error()).contains("log away");
        assertThat(steps).contains("tell readers");
    }

    @Test
    void aPauseThatDoesNotEndWellUndoesNoSwitch() {
        doAnswer(call -> {
                    call.<Consumer<Map<Integer, Long>>>getArgument(3).accept(RECORDED);
                    throw new IllegalStateException("store away");
                })
                .when(live)
                .whileStill(anyLong(), any(), any(), any());
        Progress end = run();
        assertThat(end.state()).isEqualTo(State.SWITCHED);
        assertThat(end.error()).contains("store away");
        assertThat(steps).containsExactly("switch", "tell readers", "fold the end", "tell readers");
    }

    @Test
    void readersThatCouldNotBeToldAtOnceAreToldAgain() {
        doThrow(new IllegalStateException("broker away"))
                .doAnswer(_ -> step("tell readers", 0L))
                .when(live)
                .changed(7);
        Progress end = run();
        assertThat(end.state()).isEqualTo(State.SWITCHED);
        assertThat(steps).endsWith("fold the end", "tell readers");
    }

    @Test
    void foldingUpToTheRecordedOffsetsEndsWithThePause() {
        doAnswer(call -> {
                    LongConsumer progress = call.getArgument(1);
                    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
                    while (System.nanoTime() < end) {
                        progress.accept(1);
                        Thread.onSpinWait();
                    }
                    return null;
                })
                .when(replay)
                .upTo(eq(RECORDED), any());
        Progress end = run();
        assertThat(end.state()).isEqualTo(State.FAILED);
        assertThat(end.error()).contains("stele.publisher.rebuild.pause");
        verify(generations, never()).change(any(), any(), anyLong());
    }

    private Progress run() {
        assertThat(rebuild.start(false, "admin")).isTrue();
        await().atMost(Duration.ofSeconds(15)).until(() -> !rebuild.progress().running());
        return rebuild.progress();
    }

    private long step(String name, long result) {
        steps.add(name);
        return result;
    }
}
