package dev.stele.e2e.bench;

import dev.stele.e2e.attack.Processes;
import dev.stele.stack.Part;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/**
 * What a newsroom must keep up while it is attacked: no process is replaced, and the home page answers within a second. It
 * decides the exit code of the measurement: 0 when both held, 1 when not, 2 when there was nothing to measure.
 */
final class Endurance {

    static final int HELD = 0;
    static final int BROKEN = 1;
    static final int NOTHING_TO_MEASURE = 2;

    private static final Duration LIMIT = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LOWEST_ERROR = 400;

    private final int base;
    private final Map<Part, Long> before;
    private boolean inTime = true;

    Endurance(int base) {
        this.base = base;
        this.before = Processes.of(base);
    }

    /** Whether a home page answers there; says on the error stream if not. */
    static boolean isReady(int base) throws InterruptedException {
        URI home = URI.create("http://127.0.0.1:" + base + "/en/");
        String found;
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(home).timeout(PATIENCE).build();
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            if (status < LOWEST_ERROR) {
                return true;
            }
            found = "status " + status;
        } catch (IOException e) {
            found = e.getClass().getSimpleName();
        }
        System.err.println(
                "No home page at " + home + " (" + found + "). Start a newsroom first: ./stele up --base " + base);
        return false;
    }

    /** Call it at the end of each part of the attack. */
    void judge(HomePage home) {
        inTime &= home.wasAlwaysWithin(LIMIT);
    }

    /** Prints what became of the processes, and returns the exit code. */
    int conclude() {
        Map<Part, Long> after = Processes.of(base);
        boolean same = after.equals(before);
        System.out.println("Processes replaced: " + (same ? "none" : before + " -> " + after));
        System.out.println(
                "Home page always answered 200 within " + LIMIT.toMillis() + " ms: " + (inTime ? "yes" : "no"));
        return same && inTime ? HELD : BROKEN;
    }
}
