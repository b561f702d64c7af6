package dev.stele.e2e.bench;

import dev.stele.e2e.attack.AnonymousFlood;
import dev.stele.e2e.attack.SlowConnections;
import java.net.URI;
import java.util.List;
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
    private final Endurance endurance;

    private Floods(int base) {
        this.base = base;
        this.endurance = new Endurance(base);
    }

    public static void main(String[] args) throws Exception {
        Options options = Options.of(args, Set.of("base", "connections", "seconds", "requests"));
        int base = options.number("base", 8080);
        if (!Endurance.isReady(base)) {
            System.exit(Endurance.NOTHING_TO_MEASURE);
        }
        System.exit(new Floods(base)
                .run(
                        options.number("connections", 5000),
                        options.number("seconds", 20),
                        options.number("requests", 100_000)));
    }

    private int run(int connections, int seconds, int requests) throws InterruptedException {
        for (int part = 0; part < PARTS; part++) {
            for (SlowConnections.Kind kind : SlowConnections.Kind.values()) {
                try (SlowConnections slow = new SlowConnections(base + part, kind, connections);
                        HomePage home = new HomePage(base)) {
                    TimeUnit.SECONDS.sleep(seconds);
                    System.out.printf(
                            "%d %-13s %,8d opened, %,8d closed by the server; home page: %s%n",
                            base + part, kind, slow.opened(), slow.dropped(), home.summary());
                    endurance.judge(home);
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
            endurance.judge(home);
        }
        return endurance.conclude();
    }
}
