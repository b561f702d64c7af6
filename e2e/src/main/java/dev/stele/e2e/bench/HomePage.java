package dev.stele.e2e.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** Asks for the home page again and again, each time as a reader who has just come, and keeps how long each answer took. */
final class HomePage implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long PAUSE_MILLIS = 100;
    private static final int OK = 200;

    private final URI address;
    private final List<Long> times = new CopyOnWriteArrayList<>();
    private final Thread watching;
    private volatile int failures;

    HomePage(int base) {
        this.address = URI.create("http://127.0.0.1:" + base + "/en/");
        this.watching = Thread.ofPlatform().daemon().name("home-page").start(this::watch);
    }

    private void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                ask();
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask() throws InterruptedException {
        long start = System.nanoTime();
        try (HttpClient reader = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            if (reader.send(request, BodyHandlers.discarding()).statusCode() != OK) {
                failures++;
            }
        } catch (IOException e) {
            failures++;
        }
        times.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }

    /** Whether every request so far was answered with 200, within the limit. */
    boolean wasAlwaysWithin(Duration limit) {
        return failures == 0 && times.stream().allMatch(millis -> millis <= limit.toMillis());
    }

    /** Requests so far, those that failed, and the median and the slowest in milliseconds. */
    String summary() {
        List<Long> sorted = times.stream().sorted().toList();
        return sorted.isEmpty()
                ? "not asked"
                : "%,d asked, %,d failed, median %,d ms, slowest %,d ms"
                        .formatted(sorted.size(), failures, sorted.get(sorted.size() / 2), sorted.getLast());
    }

    @Override
    public void close() throws InterruptedException {
        watching.interrupt();
        watching.join();
    }
}
