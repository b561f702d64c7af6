package dev.stele.e2e.bench;

import dev.stele.e2e.people.Editor;
import dev.stele.e2e.people.Reader;
import dev.stele.e2e.people.Story;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** From the publish call to the page being readable, turn by turn with the bare pipeline on the same broker and store. */
public final class PublishLatency {

    private static final int WARM_UP = 500;
    private static final double GOAL = 3.0;

    private PublishLatency() {}

    public static void main(String[] args) throws Exception {
        Options options = Options.of(args, Set.of("base", "count"));
        int count = options.number("count", 200);
        List<Duration> ours = new ArrayList<>();
        List<Duration> bare = new ArrayList<>();
        try (Bench bench = Bench.open(options);
                BarePipeline pipeline = new BarePipeline(bench.broker(), bench.store())) {
            Editor chief = bench.staff().chief();
            byte[] payload = new JsonMapper().writeValueAsBytes(Sample.article().toJson());
            for (int i = -WARM_UP; i < count; i++) {
                Story story = Sample.draft(chief);
                Duration published = untilReadable(chief, bench.staff().reader(), story);
                Duration passed = pipeline.pass(payload);
                if (i >= 0) {
                    ours.add(published);
                    bare.add(passed);
                }
            }
        }
        print(count, Latencies.of(ours), Latencies.of(bare));
    }

    private static Duration untilReadable(Editor chief, Reader reader, Story story) {
        long begun = System.nanoTime();
        Sample.publish(chief, story);
        Sample.awaitReadable(reader, story);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static void print(int count, Latencies ours, Latencies bare) {
        System.out.printf("%n%d publications of one-language articles, after %d to warm up%n%n", count, WARM_UP);
        System.out.printf("%-44s %9s %9s%n", "", "p50 ms", "p95 ms");
        row("publish call to readable page", ours);
        row("bare pipeline: log to store to reader", bare);
        System.out.printf(
                "%-44s %9.2f %9.2f   goal for p50: at most %.1f%n",
                "ratio", ours.within(0.5) / bare.within(0.5), ours.within(0.95) / bare.within(0.95), GOAL);
    }

    private static void row(String name, Latencies times) {
        System.out.printf("%-44s %9.1f %9.1f%n", name, times.within(0.5), times.within(0.95));
    }
}
