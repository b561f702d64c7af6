package dev.stele.e2e.attack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** Asks for paths as nobody in particular, with many requests at a time. */
public final class AnonymousFlood {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration WHOLE = Duration.ofMinutes(30);

    private final int clients;

    /** @param clients requests under way at a time */
    public AnonymousFlood(int clients) {
        this.clients = clients;
    }

    /** How many answers had each status; 0 for those that failed. */
    public Map<Integer, LongAdder> run(List<URI> addresses, long requests) throws InterruptedException {
        Map<Integer, LongAdder> statuses = new ConcurrentSkipListMap<>();
        AtomicLong next = new AtomicLong();
        try (HttpClient client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (int i = 0; i < clients; i++) {
                threads.execute(() -> {
                    for (long n = next.getAndIncrement(); n < requests; n = next.getAndIncrement()) {
                        URI address = addresses.get((int) (n % addresses.size()));
                        statuses.computeIfAbsent(status(client, address), _ -> new LongAdder())
                                .increment();
                    }
                });
            }
            threads.shutdown();
            if (!threads.awaitTermination(WHOLE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("The flood did not end within " + WHOLE);
            }
        }
        return statuses;
    }

    private static int status(HttpClient client, URI address) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
