package dev.stele.e2e.bench.scale;

import dev.stele.e2e.house.Checkout;
import dev.stele.stack.watch.Memory;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Start, memory and answers of the website on a hundred thousand generated articles in three languages. */
public final class WebsiteScale {

    private static final Duration LIMIT = Duration.ofMinutes(45);
    private static final Duration BUILD_LIMIT = Duration.ofMinutes(30);
    private static final long SEED = 20260926;
    private static final int SAMPLES = 200;
    private static final int ROUNDS = 40;
    private static final int WARM_UP = 300;
    private static final int HEAP_MEGABYTES = 256;
    private static final double COLD_GOAL = 20;
    private static final double WARM_GOAL = 5;
    private static final long MEMORY_GOAL = 768;

    private final Random random = new Random(SEED);
    private final GeneratedSite site;
    private final ScaleHouse house;
    private final Visitor visitor;
    private boolean reached = true;

    private WebsiteScale(GeneratedSite site, ScaleHouse house) {
        this.site = site;
        this.house = house;
        this.visitor = new Visitor(house.address());
    }

    public static void main(String[] args) throws Exception {
        CompletableFuture.delayedExecutor(LIMIT.toSeconds(), TimeUnit.SECONDS).execute(() -> {
            System.err.println("not finished within " + LIMIT.toMinutes() + " minutes");
            System.exit(1);
        });
        int articles = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        Instant today = LocalDate.now(ZoneOffset.UTC).atStartOfDay().toInstant(ZoneOffset.UTC);
        Path folder = Checkout.root()
                .resolve("target/website-scale-" + articles + "-"
                        + today.truncatedTo(ChronoUnit.DAYS).getEpochSecond());
        GeneratedSite site = new GeneratedSite(articles, SEED, today);
        boolean reached;
        try (ScaleHouse house = ScaleHouse.open(folder)) {
            fill(site, house, folder.resolve("filled"));
            reached = new WebsiteScale(site, house).run();
        }
        System.exit(reached ? 0 : 1);
    }

    /** Once a day; the next runs take what is there. */
    private static void fill(GeneratedSite site, ScaleHouse house, Path mark) throws IOException {
        if (Files.exists(mark)) {
            return;
        }
        System.out.printf("Writing %,d articles in %s, seed %d%n", site.articles(), GeneratedSite.LOCALES, SEED);
        long begun = System.nanoTime();
        site.settings(house.data(), "Generated");
        site.write(house.data());
        house.point();
        Files.createFile(mark);
        System.out.printf("Written in %d s%n", seconds(begun));
    }

    /** Whether all goals are reached. */
    private boolean run() throws Exception {
        site.settings(house.data(), "Generated");
        Files.deleteIfExists(house.log());
        long begun = System.nanoTime();
        house.startWebsite(Checkout.root(), HEAP_MEGABYTES);
        await(() -> "/en/");
        System.out.printf("%nstart to the first home page       %6.1f s%n", millis(begun) / 1000);
        await(() -> "/en/search?q=" + encoded(site.words("en").telling(random)));
        System.out.printf(
                "start to the first search          %6.1f s, for which the website computed %.1f s%n",
                millis(begun) / 1000, house.websiteComputed().toMillis() / 1e3);
        Files.readAllLines(house.log()).stream()
                .filter(line -> line.contains("Catalogue of") || line.contains("Search knows"))
                .map(line -> line.substring(line.lastIndexOf(" : ") + 3))
                .forEach(line -> System.out.println("  " + line));
        warmUp();
        System.out.printf(
                "%n%-34s %6s %8s %8s %8s %8s%n",
                "milliseconds over HTTP", "n", "cold 50", "cold 95", "warm 50", "warm 95");
        settingsAndHomes();
        measure("article", () -> site.path(random.nextInt(site.articles()), locale()));
        measure(
                "section, first pages",
                () -> "/" + locale() + "/sections/" + section() + "?page="
                        + (1 + random.nextInt(Math.min(20, pages()))));
        int pages = pages();
        measure(
                "section, deep pages",
                () -> "/" + locale() + "/sections/" + section() + "?page=" + (pages / 4 + random.nextInt(pages / 2)));
        measure("tag", () -> {
            String locale = locale();
            return "/" + locale + "/tags/" + GeneratedSite.tag(locale, random.nextInt(200));
        });
        measure("API, list by cursor", () -> "/api/v1/" + locale() + "/articles?size=20&before=" + moment());
        List<String> parts = parts();
        measure("sitemap file", () -> parts.get(random.nextInt(parts.size())));
        measure("search, one word", () -> search(1));
        measure("search, two words", () -> search(2));
        measure("search, frequent words", this::frequent);
        measure("search, misspelt", this::misspelt);
        measure("search, phrase and section", this::phrase);
        memory();
        System.out.println(reached ? "All goals are reached." : "Not all goals are reached.");
        return reached;
    }

    private void warmUp() throws Exception {
        List<String> parts = parts();
        for (int i = 0; i < WARM_UP; i++) {
            visitor.visit(site.path(random.nextInt(site.articles()), locale()));
            visitor.visit("/" + locale() + "/sections/" + section() + "?page=" + (1 + random.nextInt(pages())));
            visitor.visit(parts.get(random.nextInt(parts.size())));
            visitor.visit(search(1 + random.nextInt(2)));
            visitor.visit(misspelt());
        }
        for (int i = 0; i < ROUNDS; i++) {
            forget(i);
            for (String path : everyRound()) {
                visitor.visit(path);
            }
        }
    }

    /** Pages of which there is one a language; for each sample the website has forgotten all pages. */
    private void settingsAndHomes() throws Exception {
        List<String> paths = everyRound();
        List<List<Duration>> cold = paths.stream()
                .map(path -> (List<Duration>) new ArrayList<Duration>())
                .toList();
        List<List<Duration>> warm = paths.stream()
                .map(path -> (List<Duration>) new ArrayList<Duration>())
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            forget(ROUNDS + round);
            for (int i = 0; i < paths.size(); i++) {
                cold.get(i).add(visitor.visit(paths.get(i)));
            }
            for (int i = 0; i < paths.size(); i++) {
                warm.get(i).add(visitor.visit(paths.get(i)));
            }
        }
        print("home", merged(cold, 0, 3), merged(warm, 0, 3), 0);
        print("feeds", merged(cold, 3, 6), merged(warm, 3, 6), 0);
        print("sitemap index", cold.get(6), warm.get(6), 0);
        print("news sitemap", cold.get(7), warm.get(7), 0);
    }

    private static List<String> everyRound() {
        return List.of(
                "/en/",
                "/ru/",
                "/tg/",
                "/en/feed.atom",
                "/ru/feed.json",
                "/tg/feed.atom",
                "/sitemap.xml",
                "/news-sitemap.xml");
    }

    private static List<Duration> merged(List<List<Duration>> all, int from, int to) {
        return all.subList(from, to).stream().flatMap(List::stream).toList();
    }

    private void forget(int round) throws Exception {
        String name = "Generated " + round;
        site.settings(house.data(), name);
        house.tellOfSettings();
        while (!visitor.text("/api/v1/site").contains(name + "\"")) {
            Thread.onSpinWait();
        }
    }

    private void measure(String what, Supplier<String> paths) throws Exception {
        Set<String> distinct = new LinkedHashSet<>();
        for (int i = 0; i < 20 * SAMPLES && distinct.size() < SAMPLES; i++) {
            distinct.add(paths.get());
        }
        forget(1000 + random.nextInt(1_000_000));
        List<Duration> cold = new ArrayList<>();
        Duration before = house.computed();
        for (String path : distinct) {
            cold.add(visitor.visit(path));
        }
        double computed = house.computed().minus(before).toNanos() / 1e6 / cold.size();
        List<String> some = distinct.stream().limit(20).toList();
        List<Duration> warm = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            for (String path : some) {
                Duration time = visitor.visit(path);
                if (i > 0) {
                    warm.add(time);
                }
            }
        }
        print(what, cold, warm, computed);
    }

    /** @param computed milliseconds of website and store for each cold answer, whoever else uses the machine; 0 if unknown */
    private void print(String what, List<Duration> cold, List<Duration> warm, double computed) {
        boolean good = within(cold, 0.95) <= COLD_GOAL && within(warm, 0.95) <= WARM_GOAL;
        reached &= good;
        System.out.printf(
                "%-34s %6d %8.1f %8.1f %8.1f %8.1f %9s%s%n",
                what,
                cold.size(),
                within(cold, 0.5),
                within(cold, 0.95),
                within(warm, 0.5),
                within(warm, 0.95),
                computed == 0 ? "" : String.format("%.1f", computed),
                good ? "" : "  above the goal");
    }

    private void memory() throws Exception {
        String metrics = new Visitor(house.management()).text("/actuator/prometheus");
        Matcher heap = Pattern.compile("jvm_memory_used_bytes\\{area=\"heap\".*?\\} (\\S+)")
                .matcher(metrics);
        double used = 0;
        while (heap.find()) {
            used += Double.parseDouble(heap.group(1));
        }
        long resident = Memory.residentMegabytes(house.websiteProcess());
        reached &= resident <= MEMORY_GOAL;
        System.out.printf("%nheap used, with garbage: %.0f MiB of %d%n", used / (1 << 20), HEAP_MEGABYTES);
        System.out.printf("resident: %d MiB, goal: at most %d%n", resident, MEMORY_GOAL);
        Path status = Path.of("/proc", Long.toString(house.websiteProcess()), "status");
        if (Files.exists(status)) {
            Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("RssAnon") || line.startsWith("RssFile"))
                    .forEach(line -> System.out.println("  " + line.replaceAll("\\s+", " ")));
        }
        try (var files = Files.walk(house.log().resolveSibling("index"))) {
            long bytes = files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
            System.out.printf("indexes on disk: %d MiB%n", bytes >> 20);
        }
        System.out.printf("goals: 95 of 100 cold within %.0f ms, warm within %.0f ms%n", COLD_GOAL, WARM_GOAL);
    }

    /** Surely there, in every section. */
    private int pages() {
        return Math.max(4, site.articles() / GeneratedSite.SECTIONS.size() / 20);
    }

    private List<String> parts() throws Exception {
        String index = visitor.text("/sitemap.xml");
        Matcher loc =
                Pattern.compile("<loc>http://[^/]+(/sitemaps/[0-9][^<]+)</loc>").matcher(index);
        List<String> parts = new ArrayList<>();
        while (loc.find()) {
            parts.add(loc.group(1));
        }
        return parts;
    }

    private String search(int words) {
        String locale = locale();
        StringBuilder q = new StringBuilder();
        for (int i = 0; i < words; i++) {
            q.append(i == 0 ? "" : " ")
                    .append(
                            i == 0
                                    ? site.words(locale).telling(random)
                                    : site.words(locale).word(random));
        }
        return "/" + locale + "/search?q=" + encoded(q.toString());
    }

    private String frequent() {
        String locale = locale();
        return "/" + locale + "/search?q="
                + encoded(site.words(locale).word(random) + " "
                        + site.words(locale).word(random) + " "
                        + site.words(locale).word(random));
    }

    private String misspelt() {
        String locale = locale();
        String word = site.words(locale).telling(random);
        int at = Math.min(word.length() - 1, 2);
        String wrong = word.substring(0, at) + word.charAt(at) + word.substring(at);
        return "/" + locale + "/search?q="
                + encoded(wrong + "x " + site.words(locale).telling(random));
    }

    private String phrase() {
        String locale = locale();
        return "/" + locale + "/search?section=" + section() + "&q="
                + encoded("\"" + site.words(locale).word(random) + " "
                        + site.words(locale).word(random) + "\"");
    }

    private String moment() {
        return Instant.now().minus(random.nextInt(8 * 365), ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS) + "";
    }

    private String locale() {
        return GeneratedSite.LOCALES.get(random.nextInt(GeneratedSite.LOCALES.size()));
    }

    private String section() {
        return GeneratedSite.SECTIONS.get(random.nextInt(GeneratedSite.SECTIONS.size()));
    }

    private void await(Supplier<String> path) throws Exception {
        long begun = System.nanoTime();
        while (visitor.status(path.get()) != 200) {
            if (System.nanoTime() - begun > BUILD_LIMIT.toNanos()) {
                throw new IOException(path.get() + " was not there within " + BUILD_LIMIT.toMinutes() + " minutes");
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static double within(List<Duration> times, double share) {
        long[] sorted = times.stream().mapToLong(Duration::toNanos).sorted().toArray();
        return sorted[Math.max(1, (int) Math.ceil(share * sorted.length)) - 1] / 1e6;
    }

    private static double millis(long begun) {
        return (System.nanoTime() - begun) / 1e6;
    }

    private static long seconds(long begun) {
        return (System.nanoTime() - begun) / 1_000_000_000;
    }
}
