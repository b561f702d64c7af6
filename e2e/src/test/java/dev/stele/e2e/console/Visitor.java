package dev.stele.e2e.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody who sends the console what a browser sends, with or without being shown a button for it. */
public final class Visitor {

    private static final int MOST_REDIRECTS = 12;

    private final URI console;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private String csrfHeader = "X-CSRF-TOKEN";
    private String csrfToken = "";

    /** @param took from the request to the last byte, in milliseconds */
    public record Answer(int status, String location, String body, double took) {

        public Document html() {
            return Jsoup.parse(body);
        }
    }

    private record Sent(URI uri, int status, String location, String body) {}

    private Visitor(URI console) {
        this.console = console;
    }

    public static Visitor anonymous(URI console) {
        return new Visitor(console);
    }

    /** Signs in as a demo user, whose password is the name. */
    public static Visitor signedIn(URI console, String user) {
        Visitor visitor = new Visitor(console);
        Sent form = visitor.follow(visitor.page(console.resolve("/nowhere")));
        Element login = Jsoup.parse(form.body()).expectFirst("form");
        Map<String, String> fields = new LinkedHashMap<>();
        login.select("input").forEach(input -> fields.put(input.attr("name"), input.val()));
        fields.put("username", user);
        fields.put("password", user);
        Sent entered = visitor.follow(
                visitor.form(form.uri().resolve(login.attr("action")), fields).build());
        Element body = Jsoup.parse(entered.body()).expectFirst("body");
        if (!body.hasAttr("data-csrf-token")) {
            throw new AssertionError("signing in as " + user + " ended at " + entered.uri());
        }
        visitor.csrfHeader = body.attr("data-csrf-header");
        visitor.csrfToken = body.attr("data-csrf-token");
        return visitor;
    }

    public Answer get(String path) {
        return answer(page(console.resolve(path)));
    }

    /** What a stream of events says, line by line, until it is closed. */
    public BufferedReader listen(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(console.resolve(path))
                .header("Accept", "text/event-stream")
                .build();
        InputStream body = http.send(request, BodyHandlers.ofInputStream()).body();
        return new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    }

    /** As a form or a script sends it, with the token of the session. */
    public Answer send(String method, String path, String type, String body) {
        return answer(HttpRequest.newBuilder(console.resolve(path))
                .header("Accept", "text/html,application/json;q=0.9,*/*;q=0.8")
                .header("Content-Type", type)
                // Of no version that is there: whoever may change something is told that it is not the newest.
                .header("If-Match", "\"0\"")
                .header(csrfHeader, csrfToken)
                .method(method, BodyPublishers.ofString(body))
                .build());
    }

    private Answer answer(HttpRequest request) {
        long begun = System.nanoTime();
        Sent response = send(request);
        double took = (System.nanoTime() - begun) / 1e6;
        return new Answer(response.status(), response.location(), response.body(), took);
    }

    private Sent follow(HttpRequest first) {
        Sent response = send(first);
        for (int i = 0; i < MOST_REDIRECTS; i++) {
            if (response.location().isEmpty()) {
                return response;
            }
            response = send(page(response.uri().resolve(response.location())));
        }
        throw new AssertionError("redirected without end from " + first.uri());
    }

    private HttpRequest page(URI address) {
        return HttpRequest.newBuilder(address).header("Accept", "text/html").build();
    }

    private HttpRequest.Builder form(URI address, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(address)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    /** What never ends, such as a stream of events, is not waited for. */
    private Sent send(HttpRequest request) {
        try {
            HttpResponse<InputStream> response = http.send(request, BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                boolean endless = header(response, "Content-Type").startsWith("text/event-stream");
                String text = endless ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
                return new Sent(response.uri(), response.statusCode(), header(response, "Location"), text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
