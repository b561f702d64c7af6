package dev.stele.translation.memory.persistence;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import dev.stele.embedded.ChildProcess;
import dev.stele.embedded.EmbeddedStore;
import dev.stele.embedded.Ports;
import dev.stele.translation.desk.Sha256;
import dev.stele.translation.memory.Entries;
import dev.stele.translation.memory.MemoryEntry;
import dev.stele.translation.memory.MemoryFeed;
import dev.stele.translation.memory.MemoryIndex.Similar;
import dev.stele.translation.memory.Remembered;
import dev.stele.translation.memory.index.FollowingIndex;
import dev.stele.translation.memory.index.IndexSettings;
import dev.stele.translation.memory.tmx.ImportTmx;
import dev.stele.translation.memory.tmx.RunningImports;
import dev.stele.translation.memory.tmx.TmxReader;
import dev.stele.translation.memory.tmx.TmxReport;
import dev.stele.translation.memory.tmx.TmxWriter;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Measures the memory: {@code MemoryBench [entries] [units]}; see {@code bench/memory}. */
public final class MemoryBench {

    private static final Duration LONG = Duration.ofHours(1);
    private static final int LOOK_UPS = 2_000;

    private MemoryBench() {}

    public static void main(String[] arguments) throws Exception {
        int entries = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int units = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        Path folder = Files.createTempDirectory("stele-bench");
        if (entries > 0) {
            index(entries, folder);
        }
        if (units > 0) {
            file(units, folder);
        }
        Files.deleteIfExists(folder);
    }

    private static void index(int count, Path folder) throws Exception {
        long before = heap();
        IndexSettings settings = new IndexSettings(folder, LONG, LONG, LONG, LONG);
        try (FollowingIndex index = new FollowingIndex(new Generated(count), settings)) {
            long begun = System.nanoTime();
            index.start();
            AtomicLong most = new AtomicLong();
            await().atMost(LONG).pollInterval(Duration.ofMillis(50)).until(() -> {
                most.accumulateAndGet(
                        Runtime.getRuntime().totalMemory()
                                - Runtime.getRuntime().freeMemory(),
                        Math::max);
                return !index.progress().building();
            });
            System.out.printf(
                    "index of %,d entries: built in %.1f s, %,d MiB on disk%n",
                    count, seconds(begun), size(folder) >> 20);
            measure("fuzzy look-up", Generated::edited, count, asked -> index.similar("en", "ru", asked, 70, 5));
            measure(
                    "concordance, two words",
                    Generated::twoWords,
                    count,
                    asked -> index.search(asked, "en", "ru", 0, 50));
            System.out.printf(
                    "heap after a collection: %,d MiB more than without the index; at most %,d MiB in use while building%n",
                    (heap() - before) >> 20, most.get() >> 20);
        }
    }

    private interface Question {
        String of(int i, Random random);
    }

    private interface Asked {
        Object answer(String text);
    }

    private static void measure(String what, Question question, int count, Asked asked) {
        Random random = new Random(11);
        long[] times = new long[LOOK_UPS];
        long[] work = new long[LOOK_UPS];
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        int found = 0;
        for (int i = -LOOK_UPS / 2; i < LOOK_UPS; i++) {
            int target = random.nextInt(count);
            String text = question.of(target, random);
            long worked = threads.getCurrentThreadCpuTime();
            long begun = System.nanoTime();
            Object answer = asked.answer(text);
            if (i >= 0) {
                times[i] = System.nanoTime() - begun;
                work[i] = threads.getCurrentThreadCpuTime() - worked;
                String id = Generated.entry(target).id();
                found += answer instanceof List<?> list
                                && list.stream()
                                        .anyMatch(it -> ((Similar) it).id().equals(id))
                        ? 1
                        : 0;
            }
        }
        System.out.printf("%s: %s; of processor time %s", what, percentiles(times), percentiles(work));
        System.out.println(found > 0 ? ", the edited sentence found again " + found + " of " + LOOK_UPS : "");
    }

    private static String percentiles(long[] nanos) {
        Arrays.sort(nanos);
        return String.format(
                "p50 %.2f ms, p95 %.2f ms, p99 %.2f ms",
                nanos[LOOK_UPS / 2] / 1e6, nanos[LOOK_UPS * 95 / 100] / 1e6, nanos[LOOK_UPS * 99 / 100] / 1e6);
    }

    private static void file(int units, Path folder) throws IOException {
        Path tmx = folder.resolve("bench.tmx");
        long begun = System.nanoTime();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(tmx));
                TmxWriter writer = new TmxWriter(out, "en")) {
            each(units, i -> writer.write(Generated.entry(i)));
        }
        report("TMX written (with making the entries up)", units, begun);
        System.out.printf("the file has %,d MiB%n", Files.size(tmx) >> 20);
        int port = Ports.free(1).getFirst();
        Path data = folder.resolve("store.db");
        // A process of its own, as on one machine; its heap is not that of the service.
        ChildProcess store = EmbeddedStore.command(
                        System.getProperty("java.class.path"),
                        data,
                        port,
                        List.of("-Xmx256m", "-XX:+UseSerialGC"),
                        folder.resolve("store.log"))
                .start();
        Ports.await(port, store, Duration.ofSeconds(60));
        try (store;
                MongoClient client = MongoClients.create("mongodb://127.0.0.1:" + port)) {
            MongoDatabase database = client.getDatabase("bench");
            new MemoryIndexes().create(database);
            MongoMemory memory = new MongoMemory(database, (keys, version) -> {});
            begun = System.nanoTime();
            TmxReport report = new ImportTmx(memory, Clock.systemUTC())
                    .run(
                            () -> new BufferedInputStream(Files.newInputStream(tmx)),
                            new RunningImports()
                                    .begin("en", "ru", "tmx:bench", "reviewer", Instant.EPOCH)
                                    .orElseThrow());
            report("TMX imported into the embedded store, " + report.taken() + " new", units, begun);
            Path exported = folder.resolve("exported.tmx");
            begun = System.nanoTime();
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(exported));
                    TmxWriter writer = new TmxWriter(out, "en")) {
                memory.each("en", "ru", writer::write);
            }
            report("TMX exported from the embedded store", units, begun);
            begun = System.nanoTime();
            boolean equal = digest(tmx).equals(digest(exported));
            report(
                    "what came out is " + (equal ? "equal to" : "NOT") + " what went in; both files read",
                    2 * units,
                    begun);
            Files.delete(exported);
        }
        System.out.printf("heap after a collection: %,d MiB%n", heap() >> 20);
        try (var left = Files.list(folder)) {
            for (Path it : left.toList()) {
                Files.delete(it);
            }
        }
    }

    /** Of all units in whatever order. */
    private static BigInteger digest(Path tmx) throws IOException {
        BigInteger[] sum = {BigInteger.ZERO};
        try (InputStream in = new BufferedInputStream(Files.newInputStream(tmx))) {
            TmxReader.read(
                    in, "en", "ru", it -> sum[0] = sum[0].add(new BigInteger(Sha256.hex(it.toString()), 16)), it -> {
                        throw new IllegalStateException(it.toString());
                    });
        }
        return sum[0];
    }

    private static void each(int count, IntConsumer step) {
        for (int i = 0; i < count; i++) {
            step.accept(i);
        }
    }

    private static void report(String what, int units, long begun) {
        System.out.printf("%s: %.1f s, %,.0f units a second%n", what, seconds(begun), units / seconds(begun));
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(it -> it.toFile().length())
                    .sum();
        }
    }

    /** A memory that is made up as it is read, so that it takes no heap of its own. */
    private record Generated(int size) implements MemoryFeed {

        static MemoryEntry entry(int i) {
            Entries made = new Entries(i);
            int script = i % 2;
            return Entries.entry(
                    made.sentence(script, i % 4 == 0),
                    made.sentence(1 - script, i % 4 == 0),
                    i % 3 == 0 ? Entries.between(made.sentence(script, false), null) : Entries.between(null, null),
                    Entries.NOON.plusSeconds(i));
        }

        static String edited(int i, Random random) {
            return new Entries(random.nextLong()).edited(entry(i).source(), i % 2);
        }

        static String twoWords(int i, Random random) {
            String[] words = entry(i).source().replaceAll("<[^>]*>", "").split("[^\\p{L}]+");
            return words[random.nextInt(words.length)] + " " + words[random.nextInt(words.length)];
        }

        @Override
        public long count() {
            return size;
        }

        @Override
        public long version() {
            return 0;
        }

        @Override
        public Instant latest() {
            return Instant.EPOCH;
        }

        @Override
        public void all(Consumer<Remembered> visitor) {
            each(size, i -> {
                MemoryEntry it = entry(i);
                visitor.accept(new Remembered(it.key(), List.of(it), List.of(), 1));
            });
        }

        @Override
        public List<Remembered> of(Collection<String> keys) {
            return List.of();
        }

        @Override
        public Instant since(Instant moment, Consumer<Remembered> visitor) {
            return moment;
        }
    }
}
