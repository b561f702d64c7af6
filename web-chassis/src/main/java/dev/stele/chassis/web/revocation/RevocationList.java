package dev.stele.chassis.web.revocation;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads the list over HTTP, and only when it has changed. */
final class RevocationList {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final URI uri;
    private @Nullable String tag;

    RevocationList(URI uri) {
        this.uri = uri;
    }

    /** The list as it is now; throws an unchecked exception when it cannot be read. */
    Set<String> read(@Nullable Set<String> known) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).timeout(PATIENCE).header("Accept", "application/json");
        if (known != null && tag != null) {
            request.header("If-None-Match", tag);
        }
        // The timeout of the request ends with the headers of the answer; a body that stalls must end the reading, too.
        CompletableFuture<HttpResponse<byte[]>> reading =
                http.sendAsync(request.build(), BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
        try {
            HttpResponse<byte[]> answer = reading.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (answer.statusCode() == 304 && known != null) {
                return known;
            }
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(uri + " answered " + answer.statusCode());
            }
            Set<String> revoked =
                    Set.copyOf(JSON.readValue(answer.body(), Document.class).revoked());
            tag = answer.headers().firstValue("ETag").orElse(null);
            return revoked;
        } catch (ExecutionException | TimeoutException e) {
            reading.cancel(true);
            throw new IllegalStateException(uri + " did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    record Document(List<String> revoked) {}
}
