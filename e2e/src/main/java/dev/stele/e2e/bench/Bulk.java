package dev.stele.e2e.bench;

import dev.stele.e2e.people.Editor;
import dev.stele.e2e.people.Reader;
import dev.stele.e2e.people.Staff;
import dev.stele.e2e.people.Story;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Articles a second, created and published by concurrent clients until the last is readable. */
public final class Bulk {

    private static final int WARM_UP = 1000;
    private static final double GOAL = 150;

    private Bulk() {}

    public static void main(String[] args) throws Exception {
        Options options = Options.of(args, Set.of("base", "count", "clients"));
        int count = options.number("count", 1000);
        int clients = options.number("clients", 8);
        try (Bench bench = Bench.open(options)) {
            run(bench.staff(), WARM_UP, clients);
            Duration took = run(bench.staff(), count, clients);
            System.out.printf(
                    "%n%d articles by %d clients, created, published and readable in %.2f s, after %d to warm up%n%n",
                    count, clients, took.toMillis() / 1000.0, WARM_UP);
            System.out.printf(
                    "%-24s %9.1f   goal: at least %.0f%n", "articles a second", count * 1e9 / took.toNanos(), GOAL);
        }
    }

    private static Duration run(Staff staff, int count, int clients) throws InterruptedException, ExecutionException {
        staff.tokens().apply("chief");
        long begun = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            List<Future<?>> all = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int share = count / clients + (client < count % clients ? 1 : 0);
                all.add(threads.submit(() -> work(staff.chief(), staff.reader(), share)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static void work(Editor chief, Reader reader, int share) {
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < share; i++) {
            Story story = Sample.draft(chief);
            Sample.publish(chief, story);
            stories.add(story);
        }
        for (Story story : stories) {
            Sample.awaitReadable(reader, story);
        }
    }
}
