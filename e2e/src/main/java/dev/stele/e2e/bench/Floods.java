package dev.stele.e2e.bench;

import dev.stele.e2e.attack.AnonymousFlood;
import dev.stele.e2e.attack.Processes;
import dev.stele.e2e.attack.SlowConnections;
import dev.stele.stack.Part;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Slow connections to every service and a flood of anonymous requests, with the time that the home page needs meanwhile. */
public final class Floods {

    private static final int PARTS = 6;
    private static final int CLIENTS = 32;
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
        Map<Part, Long> before = Processes.of(base);
        for (int part = 0; part < PARTS; part++) {
            for (SlowConnections.Kind kind : SlowConnections.Kind.values()) {
                try (SlowConnections slow = new SlowConnections(base + part, kind, connections);
                        HomePage home = new HomePage(base)) {
                    TimeUnit.SECONDS.sleep(seconds);
                    System.out.printf(
                            "%d %-13s %,8d opened, %,8d closed by the server; home page: %s%n",
                            base + part, kind, slow.opened(), slow.dropped(), home.summary());
                }
            }
        }
        List<URI> addresses = PATHS.stream()
                .map(path -> URI.create("http://127.0.0.1:" + (base + path.charAt(0) - '0') + path.substring(1)))
                .toList();
        try (HomePage home = new HomePage(base)) {
            System.out.printf(
                    "%,d requests by status: %s; home page: %s%n",
                    requests, new AnonymousFlood(CLIENTS).run(addresses, requests), home.summary());
        }
        Map<Part, Long> after = Processes.of(base);
        System.out.println("Processes replaced: " + (after.equals(before) ? "none" : before + " -> " + after));
    }
}
