package dev.stele.content.board.persistence;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import dev.stele.chassis.events.EventCodec;
import dev.stele.content.board.Board;
import dev.stele.content.status.LocaleState;
import dev.stele.embedded.ChildProcess;
import dev.stele.embedded.EmbeddedStore;
import dev.stele.embedded.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Measures the board: on the embedded store with the rows in memory, as on one machine, or on a MongoDB; see {@code bench/board-scale}. */
public final class BoardBench {

    private static final long SEED = 20261126;
    private static final int ASKED = 200;
    private static final int SIZE = 25;
    private static final double GOAL = 100;

    private final Board board;
    private final int articles;
    private final Instant now;
    private boolean reached = true;

    private BoardBench(Board board, int articles, Instant now) {
        this.board = board;
        this.articles = articles;
        this.now = now;
    }

    public static void main(String[] arguments) throws Exception {
        int articles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        String where = arguments.length > 1 ? arguments[1] : "memory";
        boolean reached = where.startsWith("mongodb")
                ? measure(where, articles, false)
                : onEmbeddedStore(articles, where.equals("memory"));
        System.exit(reached ? 0 : 1);
    }

    private static boolean onEmbeddedStore(int articles, boolean inMemory) throws Exception {
        Path folder = Files.createTempDirectory("stele-board-bench");
        int port = Ports.free(1).getFirst();
        // A process of its own with the heap that it has on one machine.
        ChildProcess store = EmbeddedStore.command(
                        System.getProperty("java.class.path"),
                        folder.resolve("store.db"),
                        port,
                        List.of("-Xmx256m", "-XX:+UseSerialGC"),
                        folder.resolve("store.log"))
                .start();
        Ports.await(port, store, Duration.ofSeconds(60));
        try (store) {
            return measure("mongodb://127.0.0.1:" + port, articles, inMemory);
        } finally {
            delete(folder);
        }
    }

    private static boolean measure(String uri, int articles, boolean inMemory) {
        Instant now = Instant.now();
        try (MongoClient client = MongoClients.create(uri)) {
            MongoDatabase database = client.getDatabase("bench_board");
            database.drop();
            RowDocument documents = new RowDocument(new EventCodec());
            MongoBoard store = new MongoBoard(database, documents);
            store.create(database);
            fill(database, documents, new GeneratedRows(SEED, now), articles);
            return new BoardBench(inMemory ? indexed(store) : store, articles, now).measure();
        }
    }

    private static Board indexed(MongoBoard store) {
        long before = heap();
        long begun = System.nanoTime();
        IndexedBoard board = new IndexedBoard(store);
        board.read();
        System.out.printf("read into memory in %.1f s", (System.nanoTime() - begun) / 1e9);
        System.out.printf(", %,d MiB of heap%n%n", (heap() - before) >> 20);
        return board;
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void fill(MongoDatabase database, RowDocument documents, GeneratedRows rows, int articles) {
        long begun = System.nanoTime();
        List<Document> some = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            var row = rows.row(i);
            some.add(documents.write(row).append("_id", row.row().id().toString()));
            if (some.size() == 1_000 || i == articles - 1) {
                database.getCollection("board").insertMany(some);
                some.clear();
            }
        }
        System.out.printf("%,d rows written in %.1f s, seed %d%n", articles, (System.nanoTime() - begun) / 1e9, SEED);
    }

    private boolean measure() {
        ask("warming up", any -> filter("ru", "section1", state(any), null, null, 0));
        reached = true;
        System.out.printf("%n%-38s %6s %8s %8s %9s%n", "milliseconds", "n", "p50", "p95", "found");
        ask("first page", any -> filter(null, null, null, null, null, 0));
        ask("a state", any -> filter(null, null, state(any), null, null, 0));
        ask("a state of a language", any -> filter("ru", null, state(any), null, null, 0));
        ask("live in a language, the usual", any -> filter("tg", null, LocaleState.LIVE, null, null, 0));
        ask("a section", any -> filter(null, "section" + any.nextInt(GeneratedRows.SECTIONS), null, null, null, 0));
        ask("mine", any -> filter(null, null, null, person(any), null, 0));
        ask("mine, in a state", any -> filter(null, null, state(any), person(any), null, 0));
        ask("search, a rare word", any -> filter(null, null, null, null, GeneratedRows.rare(any.nextInt(articles)), 0));
        ask("search, a frequent word", any -> filter(null, null, null, null, GeneratedRows.frequent(any), 0));
        ask("search, nothing", any -> filter(null, null, null, null, "nowhere " + any.nextInt(), 0));
        ask("deep page", any -> filter(null, null, null, null, null, any.nextInt(articles / SIZE)));
        ask("deep page of a section", any -> filter(null, "section1", null, null, null, any.nextInt(articles / 400)));
        System.out.printf("%ngoal: 95 of 100 within %.0f ms%s%n", GOAL, reached ? "" : ", not reached");
        return reached;
    }

    private static LocaleState state(Random any) {
        LocaleState[] states = {LocaleState.CLAIMED, LocaleState.IN_REVIEW, LocaleState.NEEDS_WORK, LocaleState.MISSING
        };
        return states[any.nextInt(states.length)];
    }

    private static String person(Random any) {
        return "person" + any.nextInt(GeneratedRows.PEOPLE);
    }

    private static Board.Filter filter(
            @Nullable String locale,
            @Nullable String section,
            @Nullable LocaleState state,
            @Nullable String person,
            @Nullable String search,
            int page) {
        return new Board.Filter(null, locale, section, state, person, search, List.of(), page, SIZE);
    }

    private void ask(String what, Function<Random, Board.Filter> question) {
        Random random = new Random(SEED);
        int warm = ASKED / 4;
        double[] times = new double[ASKED];
        long found = 0;
        long start = System.nanoTime();
        long warmed = start + Duration.ofSeconds(5).toNanos();
        long deadline = start + Duration.ofSeconds(45).toNanos();
        int asked = 0;
        for (int i = -warm; i < ASKED && (asked < 10 || System.nanoTime() < deadline); i++) {
            Board.Filter filter = question.apply(random);
            long begun = System.nanoTime();
            Board.Page page = board.list(filter, now);
            if (i < 0) {
                if (System.nanoTime() > warmed) i = -1;
                continue;
            }
            times[asked++] = (System.nanoTime() - begun) / 1e6;
            found += page.total();
        }
        double[] measured = Arrays.copyOf(times, asked);
        Arrays.sort(measured);
        double p95 = measured[asked * 95 / 100];
        boolean good = p95 <= GOAL;
        reached &= good;
        System.out.printf(
                "%-38s %6d %8.1f %8.1f %9d%s%n",
                what, asked, measured[asked / 2], p95, found / asked, good ? "" : "  above the goal");
    }

    private static void delete(Path folder) throws IOException {
        try (var left = Files.list(folder)) {
            for (Path it : left.toList()) Files.delete(it);
        }
        Files.delete(folder);
    }
}
