package dev.stele.translation;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.translation.Api.Answer;
import dev.stele.translation.memory.Context;
import dev.stele.translation.memory.Memory;
import dev.stele.translation.memory.MemoryEntry;
import dev.stele.translation.memory.Provenance;
import dev.stele.translation.segmentation.Srx;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Calls every endpoint as everybody, and holds the answers against {@code authorization.csv}. */
class AuthorizationIT extends ServiceIT {

    private static final Map<String, Object> CONCEPT = Map.of(
            "terms", List.of(Map.of("locale", "en", "text", "Vellenor"), Map.of("locale", "ru", "text", "Велленор")));

    private static final Map<String, Object> BODIES = Map.ofEntries(
            entry("/api/translations/{id}/segments/{segmentId}", Map.of("target", "Колодец", "sourceHash", "0")),
            entry("/api/translations/{id}/segments/{segmentId}/edit", Map.of("target", "Колодец", "sourceHash", "0")),
            entry("/api/translations/{id}/segments/{segmentId}/waivers", Map.of("code", "empty", "reason", "None.")),
            entry("/api/translations/{id}/segments/{segmentId}/cut", Map.of("at", 3)),
            entry("/api/translations/{id}/segments/{segmentId}/check", Map.of("target", "Колодец")),
            entry("/api/translations/{id}/segments/{segmentId}/comments", Map.of("text", "A remark.")),
            entry("/api/translations/{id}/assignee", Map.of("person", "someone")),
            entry("/api/translations/{id}/priority", Map.of("priority", "HIGH")),
            entry("/api/translations/{id}/approve", Map.of()),
            entry("/api/translations/{id}/reject", Map.of("comment", "No.")),
            entry("/api/translations/{id}.xlf", "<xliff/>"),
            entry("/api/terms", CONCEPT),
            entry(
                    "/api/terms/{id}",
                    Map.of(
                            "terms",
                            List.of(
                                    Map.of("locale", "en", "text", "Ostreva"),
                                    Map.of("locale", "ru", "text", "Остреве")))),
            entry("/api/digest/subscription", Map.of("email", "a@example.org")),
            entry("/api/segmentation/{language}/preview", Map.of("text", "One. Two.")),
            entry("/api/segmentation/{language}", Srx.of(";", "")));

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private Memory memory;

    @Autowired
    private Clock clock;

    @Test
    void everyEndpointIsInTheMatrix() throws IOException {
        Set<String> mapped = new TreeSet<>();
        mappings.getHandlerMethods()
                .keySet()
                .forEach(info -> info.getMethodsCondition()
                        .getMethods()
                        .forEach(method -> info.getPatternValues().forEach(path -> mapped.add(method + " " + path))));
        Set<String> listed = rows().stream()
                .skip(1)
                .map(row -> row[0] + " " + row[1])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(mapped);
    }

    @Test
    void everybodyGetsWhatTheMatrixSays() throws IOException {
        List<String[]> rows = rows();
        List<String> callers = Arrays.asList(rows.getFirst()).subList(2, rows.getFirst().length);
        List<String> wrong = new ArrayList<>();
        String untouched = released();
        for (String[] row : rows.subList(1, rows.size())) {
            for (int i = 0; i < callers.size(); i++) {
                int expected = Integer.parseInt(row[i + 2]);
                // What is read or refused changes nothing, so that the next caller can have the same task.
                String task = expected < 400 && !row[0].equals("GET") ? released() : untouched;
                int status = call(row[0], row[1], callers.get(i), task).status();
                if (status != expected) {
                    wrong.add(row[0] + " " + row[1] + " as " + callers.get(i) + ": " + status + ", not " + expected);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private Answer call(String method, String path, String caller, String task) {
        Api api = caller.equals("anonymous") ? Api.anonymous(port) : Api.as(port, "someone", caller);
        String called = path.replace("{group:liveness|readiness}", "liveness")
                .replace("/api/memory/{id}", "/api/memory/" + memoryEntry(path))
                .replace("{id}", path.startsWith("/api/terms/") ? concept() : task)
                .replace("{articleId}/texts/{locale}", article(path, task) + "/texts/ru")
                .replace("{segmentId}", "s1")
                .replace("{commentId}", "none")
                .replace("{language}", "ky")
                .replace("{name}", "nobody");
        String query = switch (path) {
            case "/api/memory" -> "?q=water&from=en&to=ru";
            case "/api/memory.tmx" -> "?from=en&to=ru";
            case "/api/people/{name}/erasure" -> "?pseudonym=removed-00000000";
            default -> "";
        };
        if (method.equals("PUT") && path.equals("/api/terms")) {
            return api.send(method, path, Map.of("concepts", List.of()), Map.of());
        }
        Object body = path.endsWith("/slug") ? Map.of("slug", "kolodets-" + UUID.randomUUID()) : BODIES.get(path);
        String type = path.endsWith(".xlf")
                ? "application/xliff+xml"
                : path.endsWith(".tmx")
                        ? "application/x-tmx+xml"
                        : path.equals("/api/segmentation/{language}") ? "application/xml" : "application/json";
        String version = path.startsWith("/api/terms/") ? "\"1\"" : "\"9\"";
        return api.send(
                method,
                called + query,
                method.equals("GET") ? null : body,
                Map.of("Claim-Token", "1", "If-Match", version, "Content-Type", type));
    }

    private String article(String path, String task) {
        return path.contains("{articleId}")
                ? ru.get("/api/translations/" + task).body().path("articleId").asString()
                : "";
    }

    private String concept() {
        Map<String, Object> fresh = Map.of(
                "terms", List.of(Map.of("locale", "en", "text", "Ostreva"), Map.of("locale", "ru", "text", "Острева")));
        return chief.post("/api/terms", fresh).body().path("id").asString();
    }

    /** An entry into ru; a deleted one is approved again later. */
    private String memoryEntry(String path) {
        if (!path.equals("/api/memory/{id}")) {
            return "";
        }
        MemoryEntry it = MemoryEntry.of(
                "en",
                "ru",
                "Water",
                "Вода",
                Context.NONE,
                Provenance.desk(null),
                "ru",
                clock.instant().plusMillis(1));
        memory.learn(List.of(it));
        return it.id();
    }

    private String released() {
        Releases article = Releases.of("ru");
        log.append(article.release(1, "Shared well reopens", "It is open."));
        return awaitId(ru, article.articleId(), 1);
    }

    private static List<String[]> rows() throws IOException {
        try (var in = AuthorizationIT.class.getResourceAsStream("/authorization.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(","))
                    .toList();
        }
    }
}
