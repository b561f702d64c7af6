package dev.stele.stack.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.stele.stack.Endpoints;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** All services of a newsroom in one, in memory, as far as the demo uses them; it can be told to break down. */
final class FakeNewsroom implements AutoCloseable {

    final Map<String, ObjectNode> articles = new LinkedHashMap<>();
    final Map<String, ObjectNode> translations = new LinkedHashMap<>();
    final Map<String, JsonNode> settings = new LinkedHashMap<>();
    final List<JsonNode> media = new ArrayList<>();
    final List<String> terms = new ArrayList<>();
    final AtomicInteger requestsLeft = new AtomicInteger(Integer.MAX_VALUE);
    private final JsonMapper json = JsonMapper.shared();
    private final HttpServer server;

    FakeNewsroom() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    Endpoints endpoints() {
        URI uri = URI.create("http://localhost:" + server.getAddress().getPort());
        return new Endpoints(uri, uri, uri, uri);
    }

    private void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        boolean open = requestsLeft.getAndDecrement() > 0;
        Object answer = open ? answer(exchange, body) : null;
        byte[] bytes = answer == null ? new byte[0] : json.writeValueAsBytes(answer);
        exchange.getResponseHeaders().add("ETag", "\"0\"");
        int status = !open ? 503 : answer == null ? 404 : 200;
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private synchronized Object answer(HttpExchange exchange, byte[] body) {
        String[] path = exchange.getRequestURI().getPath().substring(1).split("/");
        boolean read = exchange.getRequestMethod().equals("GET");
        String person = exchange.getRequestHeaders().getFirst("Authorization");
        if (!path[0].equals("api")) return isLive(path) ? Map.of() : null;
        return switch (path[1]) {
            case "media" ->
                read
                        ? Map.of("items", media)
                        : path.length > 2
                                ? describe(path[2], json.readTree(body))
                                : upload(new String(body, java.nio.charset.StandardCharsets.UTF_8));
            case "site", "fronts" ->
                read ? Map.of() : settings.put(path[1], json.readTree(body)) == null ? Map.of() : Map.of();
            case "terms" -> {
                terms.add(new String(body, java.nio.charset.StandardCharsets.UTF_8));
                yield Map.of("failed", 0);
            }
            case "articles" ->
                path.length == 2 && read ? Map.of("items", articles.values()) : article(path, read, body);
            default ->
                path.length == 2
                        ? Map.of("items", queue(exchange.getRequestURI().getQuery()))
                        : translation(path, person, body);
        };
    }

    private Object upload(String form) {
        ObjectNode picture = json.createObjectNode().put("id", "m" + media.size());
        picture.put(
                "rights",
                Stream.of(form.split("\r\n"))
                        .filter(it -> it.startsWith("Drawn by"))
                        .findFirst()
                        .orElseThrow());
        media.add(picture);
        return picture;
    }

    private Object describe(String id, JsonNode patch) {
        ObjectNode picture = (ObjectNode) media.get(Integer.parseInt(id.substring(1)));
        return picture.set("alt", patch.required("alt"));
    }

    private Object article(String[] path, boolean read, byte[] body) {
        if (path.length == 2) return draft((ObjectNode) json.readTree(body));
        ObjectNode article = articles.get(path[2]);
        if (read) return article;
        switch (path[3]) {
            case "content" -> article.put("revision", 2).put("released", false).set("content", json.readTree(body));
            case "release" -> article.put("released", true);
            default -> publish(path[2], article, json.readTree(body));
        }
        return article;
    }

    private ObjectNode draft(ObjectNode article) {
        String id = "a" + articles.size();
        article.put("id", id)
                .put("version", 1)
                .put("revision", 1)
                .put("released", false)
                .putArray("orders");
        article.set("headline", article.required("content").required("headline"));
        articles.put(id, article);
        return article;
    }

    private void publish(String id, ObjectNode article, JsonNode order) {
        int revision = article.required("revision").intValue();
        article.put("released", true).putArray("orders").add("TOGETHER");
        article.set("updateType", order.path("updateType"));
        for (JsonNode target : article.required("targets")) {
            String key = id + "-" + target.required("locale").stringValue();
            ObjectNode translation = json.createObjectNode().put("id", key).put("articleId", id);
            translation.put("state", revision == 1 ? "NEEDED" : "STALE").put("sourceRevision", revision);
            ArrayNode segments = translation.putArray("units").addObject().putArray("segments");
            segment(segments, article.required("headline"));
            segment(segments, article.required("content").required("lead"));
            if (order.path("updateType").asString("").equals("CORRECTION")) {
                segment(segments, order.required("changeNote"));
            }
            translations.put(key, translation);
        }
    }

    private static void segment(ArrayNode segments, JsonNode source) {
        segments.addObject()
                .put("id", "s" + segments.size())
                .put("sourceHash", "h")
                .put("target", "")
                .set("source", source);
    }

    private List<ObjectNode> queue(String query) {
        String locale = query.replaceAll(".*locale=(\\w+).*", "$1");
        String article = query.replaceAll(".*articleId=(\\w+).*", "$1");
        return Stream.ofNullable(translations.get(article + "-" + locale)).toList();
    }

    private Object translation(String[] path, String person, byte[] body) {
        ObjectNode it = translations.get(path[2]);
        if (path.length == 3) return it;
        return switch (path[3]) {
            case "claim" ->
                it.put("state", "CLAIMED").put("claimToken", 7).put("token", 7).put("by", person);
            case "segments" ->
                it.required("units").get(0).required("segments").get(Integer.parseInt(path[4].substring(1)) - 1)
                                instanceof ObjectNode segment
                        ? segment.set("target", json.readTree(body).required("target"))
                        : null;
            case "submit" -> it.put("state", "IN_REVIEW");
            default -> it.put("state", "APPROVED").put("reviewer", person);
        };
    }

    private boolean isLive(String[] path) {
        return articles.values().stream()
                .filter(it ->
                        it.required("content").required("slug").stringValue().equals(path[2]))
                .anyMatch(it -> it.required("targets")
                        .valueStream()
                        .map(target -> translations.get(it.required("id").stringValue() + "-"
                                + target.required("locale").stringValue()))
                        .allMatch(t ->
                                t != null && t.required("state").stringValue().equals("APPROVED")));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
