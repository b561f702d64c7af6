package dev.stele.website;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import dev.stele.website.answer.AnswerCache;
import dev.stele.website.fixture.SampleStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Reads the website over HTTP as anybody could, writes the store as the publisher would, and counts queries. */
@TestComponent
class TestReader {

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Environment environment;
    private final Queries queries = new Queries();

    TestReader(Environment environment) {
        this.environment = environment;
    }

    @Bean
    MongoClientSettingsBuilderCustomizer counting() {
        return (MongoClientSettings.Builder settings) -> settings.addCommandListener(queries);
    }

    /** The names of the commands sent to the store since the last call. */
    List<String> queries() {
        List<String> seen = List.copyOf(queries.seen);
        queries.seen.clear();
        return seen;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    HttpResponse<String> send(String method, String path, String... headers) {
        return send(method, path, HttpResponse.BodyHandlers.ofString(), headers);
    }

    HttpResponse<byte[]> bytes(String path, String... headers) {
        return send("GET", path, HttpResponse.BodyHandlers.ofByteArray(), headers);
    }

    /** Sends a form as a browser does. */
    HttpResponse<String> submit(String path, String body, String... headers) {
        return send(
                request(path, headers)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                HttpResponse.BodyHandlers.ofString());
    }

    Document page(String path) {
        return Jsoup.parse(get(path).body(), "http://localhost:" + port());
    }

    int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    private <T> HttpResponse<T> send(
            String method, String path, HttpResponse.BodyHandler<T> handler, String... headers) {
        return send(request(path, headers).method(method, HttpRequest.BodyPublishers.noBody()), handler);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path));
        return headers.length > 0 ? request.headers(headers) : request;
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A data database beside the control database of this test. */
    SampleStore store(MongoClient client, String suffix) {
        String control = new ConnectionString(environment.getRequiredProperty("spring.mongodb.uri")).getDatabase();
        return new SampleStore(client, String.valueOf(control), control + suffix);
    }

    static void forget(AnswerCache cache) {
        cache.drop(address -> true);
    }

    private static final class Queries implements CommandListener {

        private static final Set<String> UPKEEP = Set.of("hello", "isMaster", "ping", "endSessions");

        /** Threads that follow changes whether or not anybody asks. */
        private static final Set<String> BESIDE = Set.of("catalogue", "search-texts");

        private final List<String> seen = new CopyOnWriteArrayList<>();

        @Override
        public void commandStarted(CommandStartedEvent event) {
            String thread = Thread.currentThread().getName();
            if (!UPKEEP.contains(event.getCommandName()) && !BESIDE.contains(thread)) {
                seen.add(event.getCommandName());
            }
        }
    }
}
