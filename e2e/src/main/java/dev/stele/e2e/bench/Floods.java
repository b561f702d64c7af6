package dev.stele.e2e.bench;

import dev.stele.e2e.attack.AnonymousFlood;
import dev.stele.e2e.attack.SlowConnections;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Slow connections to every service and a flood of anonymous requests, with the time that the home page needs meanwhile. */
public final class Floods {

    private static final int PARTS = 6;
    private static final List<String> PATHS = List.of(
            "0/",
            "0/en/",
            "0/en/search?q=ramp",
            "0/sitemap.xml",
            "0/en/feed.xml",
            "0/api/v1/en/articles",
            "0/actuator/health",
            "1/api/board",
            "1/v3/api-docs",
            "2/api/translations",
            "2/v3/api-docs",
            "3/api/webhooks",
            "3/v3/api-docs",
            "4/board",
            "4/sign-in-failed",
            "5/login",
            "5/oauth2/jwks");

    private final int base;
    private final AtomicLong failed = new AtomicLong();

    private Floods(int base) {
        this.base = base;
    }

    public static void main(String[] args) throws Exception {
        Options options = Options.of(args, Set.of("base", "connections", "seconds", "requests"));
        new Floods(options.number("base", 8080))
                .run(
                        options.number("connections", 5000),
                        options.number("seconds", 20),
                        options.number("requests", 100_000));
    }

    private void run(int connections, int seconds, int requests) throws InterruptedException {
        List<ProcessHandle> services = services();
        System.out.printf(
                "%-8s %-14s %9s %9s %12s %12s %8s%n",
                "port", "unfinished", "opened", "dropped", "median ms", "slowest ms", "failed");
        for (int part = 0; part < PARTS; part++) {
            for (SlowConnections.Kind kind : SlowConnections.Kind.values()) {
                try (SlowConnections slow = new SlowConnections(base + part, kind, connections)) {
                    List<Long> home = homePageFor(seconds);
                    System.out.printf(
                            "%-8d %-14s %,9d %,9d %,12d %,12d %,8d%n",
                            base + part,
                            kind,
                            slow.opened(),
                            slow.dropped(),
                            home.get(home.size() / 2),
                            home.getLast(),
                            failed.getAndSet(0));
                }
            }
        }
        List<URI> addresses = PATHS.stream()
                .map(path -> URI.create("http://127.0.0.1:" + (base + path.charAt(0) - '0') + path.substring(1)))
                .toList();
        Thread watched = Thread.ofPlatform().daemon().start(() -> watchHomePage());
        System.out.println(requests + " requests by status: " + new AnonymousFlood(32).run(addresses, requests));
        watched.interrupt();
        watched.join();
        System.out.println("services that died: "
                + services.stream().filter(it -> !it.isAlive()).count() + " of " + services.size());
    }

    /** Those of every newsroom on this machine. */
    private static List<ProcessHandle> services() {
        return ProcessHandle.allProcesses()
                .filter(it -> it.info().commandLine().orElse("").contains("dev.stele.embedded.ChildMain"))
                .toList();
    }

    private void watchHomePage() {
        long slowest = 0;
        try {
            while (!Thread.currentThread().isInterrupted()) {
                slowest = Math.max(slowest, homePage());
                TimeUnit.MILLISECONDS.sleep(100);
            }
        } catch (InterruptedException e) {
            System.out.println("home page during the flood: slowest " + slowest + " ms, failed " + failed);
        }
    }

    /** Milliseconds of each request, in ascending order. */
    private List<Long> homePageFor(int seconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        Stream.Builder<Long> times = Stream.builder();
        while (System.nanoTime() < end) {
            times.add(homePage());
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return times.build().sorted().toList();
    }

    /** A new connection each time, as a reader who has just come. */
    private long homePage() throws InterruptedException {
        long start = System.nanoTime();
        try (HttpClient reader = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + base + "/en/"))
                    .timeout(Duration.ofSeconds(30))
                    .build();
            if (reader.send(request, BodyHandlers.discarding()).statusCode() != 200) {
                failed.incrementAndGet();
            }
        } catch (IOException e) {
            failed.incrementAndGet();
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}
