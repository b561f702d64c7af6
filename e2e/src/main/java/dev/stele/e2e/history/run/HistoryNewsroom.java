package dev.stele.e2e.history.run;

import dev.stele.e2e.history.record.Tokens;
import dev.stele.e2e.house.House;
import dev.stele.e2e.http.Answer;
import dev.stele.e2e.http.Api;
import dev.stele.stack.Part;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** A newsroom of its own for history tests. Several runs may follow each other in it, each with articles of its own. */
public final class HistoryNewsroom implements AutoCloseable {

    private static final Map<Part, String> DATABASES = Map.of(
            Part.CONTENT, "content", Part.TRANSLATION, "translation", Part.PUBLISHER, "site", Part.WEBSITE, "site");

    /** Claims that are not given back run out soon, and one address may read as often as it can. */
    private static final Map<Part, Map<String, String>> SETTINGS = Map.of(
            Part.TRANSLATION, Map.of("STELE_TRANSLATION_CLAIM", "8s"),
            Part.WEBSITE, Map.of("STELE_WEBSITE_API_RATELIMIT_ENABLED", "false"));

    /** Tokens of one run; more than any run uses. */
    private static final int TOKENS = 1_000_000;

    private final House house;
    private final Map<Part, TcpProxy> proxies;
    private final Consumer<String> progress;
    private int runs;

    private HistoryNewsroom(House house, Map<Part, TcpProxy> proxies, Consumer<String> progress) {
        this.house = house;
        this.proxies = proxies;
        this.progress = progress;
    }

    /** Opens a newsroom and runs with all kinds of faults for so long. */
    public static Result run(Path home, Path data, long seed, Duration length, Consumer<String> progress)
            throws InterruptedException {
        try (HistoryNewsroom test = open(home, data, Map.of(), progress)) {
            return test.run(HistoryPlan.of(seed, length));
        }
    }

    /**
     * Opens a newsroom whose services reach the store through proxies.
     *
     * @param additional environment variables of single parts
     */
    static HistoryNewsroom open(
            Path home, Path data, Map<Part, Map<String, String>> additional, Consumer<String> progress) {
        Map<Part, TcpProxy> proxies = new EnumMap<>(Part.class);
        House house = House.open(home, data, base -> environment(base, proxies, additional), progress);
        addSection(house.staff().chief().api());
        return new HistoryNewsroom(house, proxies, progress);
    }

    Result run(HistoryPlan plan) throws InterruptedException {
        return new HistoryRun(house, proxies, new Tokens(TOKENS * runs++), progress).run(plan);
    }

    @Override
    public void close() {
        house.close();
        proxies.values().forEach(TcpProxy::close);
    }

    /** Articles in a section that the site lacks are refused. */
    private static void addSection(Api content) {
        Answer before = content.get("/api/site").expect(200);
        ObjectNode settings = (ObjectNode) before.json();
        ObjectNode section = settings.putArray("sections").addObject();
        section.put("id", World.SECTION).putObject("name").put(World.SOURCE, "World");
        content.put("/api/site", settings, "If-Match", before.header("ETag")).expect(200);
    }

    private static Map<Part, Map<String, String>> environment(
            int base, Map<Part, TcpProxy> proxies, Map<Part, Map<String, String>> additional) {
        Map<Part, Map<String, String>> environment = new EnumMap<>(Part.class);
        additional.forEach((part, variables) -> environment.put(part, new HashMap<>(variables)));
        DATABASES.forEach((part, database) -> {
            TcpProxy proxy = TcpProxy.to(Part.STORE.port(base));
            proxies.put(part, proxy);
            String address = "mongodb://127.0.0.1:" + proxy.port() + "/" + database;
            Map<String, String> variables = environment.computeIfAbsent(part, p -> new HashMap<>());
            variables.putAll(SETTINGS.getOrDefault(part, Map.of()));
            variables.put("SPRING_MONGODB_URI", address);
        });
        return environment;
    }
}
