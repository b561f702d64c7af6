package dev.stele.newsroom.client;

import dev.stele.newsroom.signin.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Opens streams of events with the person's own token, which ends them when it ends itself. */
@Component
public final class EventStreams implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final URI content;
    private final Tokens tokens;
    private final Alarm alarm;

    EventStreams(ServiceSettings settings, Tokens tokens) {
        this.content = settings.content();
        this.tokens = tokens;
        this.alarm = new Alarm(settings.silence());
    }

    @Override
    public void close() {
        alarm.close();
    }

    /** A stream of the content service, once it has begun to answer. */
    public EventStream content(String path) {
        HttpRequest request = HttpRequest.newBuilder(content.resolve(path))
                .header("Authorization", "Bearer " + tokens.current())
                .header("Accept", "text/event-stream, application/problem+json")
                .timeout(PATIENCE)
                .build();
        try {
            HttpResponse<InputStream> answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (answer.statusCode() == 200) {
                return new EventStream(answer.body(), alarm);
            }
            try (InputStream body = answer.body()) {
                throw Refusals.of(answer.statusCode(), body.readAllBytes());
            }
        } catch (IOException e) {
            throw Refused.unreachable("content", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refused.unreachable("content", e);
        }
    }
}
