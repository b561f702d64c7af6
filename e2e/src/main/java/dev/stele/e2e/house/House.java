package dev.stele.e2e.house;

import dev.stele.e2e.evidence.Log;
import dev.stele.e2e.evidence.Stores;
import dev.stele.e2e.people.Staff;
import dev.stele.stack.Newsroom;
import dev.stele.stack.Part;
import dev.stele.stack.StackOptions;
import dev.stele.stack.demo.DemoNewsroom;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** A newsroom of this process's own: its people, its processes, and a look behind their back. */
public final class House implements AutoCloseable {

    /** Of the client {@code service}, which gets tokens of its own. */
    public static final String SERVICE_SECRET = "secret-of-the-trial-service";

    private static final int KAFKA = 12;
    private static final int MONGODB = 17;

    /** Until its session ends, a group waits for a member that was killed: no longer than the broker lets it be. */
    private static final Map<String, String> SHORT_SESSIONS = Map.of(
            "SPRING_KAFKA_CONSUMER_PROPERTIES_SESSION_TIMEOUT_MS", "6000",
            "SPRING_KAFKA_CONSUMER_PROPERTIES_HEARTBEAT_INTERVAL_MS", "2000");

    private static final Set<Part> CONSUMERS = Set.of(Part.CONTENT, Part.TRANSLATION, Part.PUBLISHER);

    private final Newsroom newsroom;
    private final Staff staff;
    private final Stores stores;
    private final Log log;

    private House(Newsroom newsroom) {
        this.newsroom = newsroom;
        int base = newsroom.options().base();
        this.staff = new Staff(base, new Badges(newsroom.tokens()::token));
        this.stores = new Stores(storeAddress(base));
        this.log = new Log(brokerAddress(base));
    }

    /** Starts everything on free ports, with its data in the folder, and sets up a site in English, Russian and Tajik. */
    public static House open(Path home, Path data, Consumer<String> progress) {
        var identity = Map.of("STELE_IDENTITY_SERVICESECRET", SERVICE_SECRET);
        return open(home, data, base -> Map.of(Part.IDENTITY, identity), progress);
    }

    /** The same with additional environment variables of single parts, given for the base port of the newsroom. */
    public static House open(
            Path home, Path data, IntFunction<Map<Part, Map<String, String>>> environment, Consumer<String> progress) {
        StackOptions options = StackOptions.onFreePorts(home, data);
        var additional = environment.apply(options.base());
        for (Part part : Part.values()) {
            Map<String, String> variables = new HashMap<>(CONSUMERS.contains(part) ? SHORT_SESSIONS : Map.of());
            variables.putAll(additional.getOrDefault(part, Map.of()));
            options = options.with(part, variables);
        }
        House house = new House(Newsroom.start(options, progress));
        house.staff().chief().setUpSite("Trial Newsroom", "en", "ru", "tg");
        return house;
    }

    /** The same with the demo newsroom loaded, and its own site set up. */
    public static House openWithDemo(Path home, Path data, Consumer<String> progress) {
        Newsroom newsroom = Newsroom.start(StackOptions.onFreePorts(home, data), progress);
        DemoNewsroom.load(newsroom.endpoints(), newsroom.tokens(), progress);
        return new House(newsroom);
    }

    /** Where the store of a newsroom with this base listens. */
    public static String storeAddress(int base) {
        return "mongodb://127.0.0.1:" + (base + MONGODB);
    }

    /** Where the broker of a newsroom with this base listens. */
    public static String brokerAddress(int base) {
        return "127.0.0.1:" + (base + KAFKA);
    }

    public Staff staff() {
        return staff;
    }

    public Stores stores() {
        return stores;
    }

    public Log log() {
        return log;
    }

    public boolean isWell(Part part) {
        return newsroom.isWell(part);
    }

    /** Stops the process of a part without ending it, until {@link #thaw}. */
    public void freeze(Part part) {
        signal("STOP", part);
    }

    public void thaw(Part part) {
        signal("CONT", part);
    }

    private void signal(String signal, Part part) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(newsroom.pid(part)))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As kill -9. */
    public void kill(Part part) {
        newsroom.kill(part);
    }

    /** Starts a part anew and returns when it is well. */
    public void restart(Part part) {
        newsroom.restart(part);
    }

    /** The same with additional environment variables, until the next restart. */
    public void restart(Part part, Map<String, String> environment) {
        newsroom.restart(part, environment);
    }

    /** Starts a part anew so that it dies when it comes to the named point. */
    public void restartToDieAt(Part part, String point) {
        newsroom.restart(part, Map.of("JAVA_TOOL_OPTIONS", "-Dstele.halt=" + point));
    }

    @Override
    public void close() {
        log.close();
        stores.close();
        newsroom.close();
    }
}
