package dev.stele.translation.machine.provider;

import dev.stele.translation.machine.Batch;
import dev.stele.translation.machine.Failure;
import dev.stele.translation.machine.MachineFailed;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** JSON over HTTP with a vendor: the whole answer in time and in bounds, or a failure. */
final class Vendor {

    private static final int LARGEST_ANSWER = 4 * 1024 * 1024;
    private static final JsonMapper JSON = JsonMapper.shared();
    // It follows no redirect, so that a key goes nowhere else.
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final Account account;
    private final Errors errors;
    private final Clock clock;

    /** What a vendor's error means that its status alone does not say. */
    @FunctionalInterface
    interface Errors {

        Failure read(int status, JsonNode body, Failure byStatus);
    }

    /** What is sent. */
    record Call(URI uri, Map<String, String> headers, Object body) {}

    Vendor(Account account, Errors errors, Clock clock) {
        this.account = account;
        this.errors = errors;
        this.clock = clock;
    }

    /**
     * Sends a batch.
     *
     * @param list where the translations are in an answer
     * @param text where the text is in each of them
     */
    List<String> translations(Batch batch, Call call, UnaryOperator<JsonNode> list, UnaryOperator<JsonNode> text)
            throws MachineFailed {
        JsonNode found = list.apply(post(call));
        if (!found.isArray() || found.size() != batch.texts().size()) {
            throw new MachineFailed(
                    garbled(found.size() + " translations of " + batch.texts().size() + " texts"));
        }
        List<String> translations = new ArrayList<>();
        for (JsonNode it : found) {
            JsonNode translation = text.apply(it);
            if (!translation.isString()) {
                throw new MachineFailed(garbled("a translation is no text"));
            }
            translations.add(translation.asString());
        }
        return translations;
    }

    private JsonNode post(Call call) throws MachineFailed {
        HttpRequest.Builder request = HttpRequest.newBuilder(call.uri())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .timeout(account.timeOut())
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(call.body())));
        call.headers().forEach(request::header);
        HttpResponse<byte[]> response = send(request.build());
        JsonNode answer = json(response.body());
        if (response.statusCode() == 200) {
            return answer;
        }
        throw new MachineFailed(errors.read(
                response.statusCode(),
                answer,
                ErrorStatus.of(response, account.key().blottedOut(message(answer)), clock)));
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws MachineFailed {
        // The time-out of the request ends with the headers; a body that drips is cut off here.
        CompletableFuture<HttpResponse<byte[]>> sent =
                HTTP.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER));
        try {
            return sent.get(account.timeOut().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new MachineFailed(new Failure.TimedOut());
        } catch (ExecutionException e) {
            throw new MachineFailed(away(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MachineFailed(new Failure.Unavailable("The service is being stopped."));
        } finally {
            sent.cancel(true);
        }
    }

    private static Failure away(@Nullable Throwable cause) {
        if (cause instanceof HttpTimeoutException) {
            return new Failure.TimedOut();
        }
        // The words of the exception are not taken over: they can repeat what was sent.
        return new Failure.Unavailable(
                cause instanceof IOException ? "The provider cannot be reached." : "The call could not be made.");
    }

    private static JsonNode json(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    /** Where the vendors write it: {@code message}, {@code error} or {@code error.message}. */
    private static String message(JsonNode body) {
        JsonNode error = body.path("error");
        String text =
                error.isString() ? error.asString() : error.path("message").asString("");
        return text.isEmpty() ? body.path("message").asString("") : text;
    }

    private static Failure garbled(String what) {
        return new Failure.Unavailable("The provider's answer has not its published form: " + what + ".");
    }
}
