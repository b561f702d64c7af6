package dev.stele.stack.cli;

import dev.stele.stack.StackFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;

/** Removes a person and their name, as an administrator. */
record PersonApi(String token) {

    /** A large store is read twice. */
    private static final Duration TIMEOUT = Duration.ofMinutes(30);

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(30)).build();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** False when there is no such person any more. */
    boolean remove(URI identity, String name) {
        HttpResponse<String> answer = send("DELETE", identity.resolve("/api/users/" + name));
        if (answer.statusCode() != 404) {
            require(answer);
        }
        return answer.statusCode() != 404;
    }

    /** Replaces the name in one service; the number of documents that had it. */
    long erase(URI service, String name, String pseudonym) {
        URI erasure = service.resolve("/api/people/" + name + "/erasure?pseudonym=" + pseudonym);
        HttpResponse<String> answer = send("POST", erasure);
        require(answer);
        return JSON.readTree(answer.body()).path("documents").asLong();
    }

    private HttpResponse<String> send(String method, URI address) {
        var request = HttpRequest.newBuilder(address)
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new StackFailure("there is no answer from " + address);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StackFailure("interrupted");
        }
    }

    private static void require(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new StackFailure(answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
    }
}
