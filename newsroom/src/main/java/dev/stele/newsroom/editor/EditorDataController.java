package dev.stele.newsroom.editor;

import dev.stele.newsroom.client.Refused;
import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.Frames;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What the editor's scripts read and save while somebody writes. */
@RestController
class EditorDataController {

    /** Of a text that has only just begun everybody knows that it is not finished. */
    private static final Set<String> NAGGING = Set.of("no-text", "required-language-missing");

    private final ArticleClient articles;
    private final Frames frames;

    EditorDataController(ArticleClient articles, Frames frames) {
        this.articles = articles;
        this.frames = frames;
    }

    @GetMapping(path = "/articles/{id}/content", produces = MediaType.APPLICATION_JSON_VALUE)
    JsonNode content(@PathVariable UUID id) {
        return articles.article(id).json();
    }

    @PutMapping(path = "/articles/{id}/content", produces = MediaType.APPLICATION_JSON_VALUE)
    JsonNode save(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) String etag, @RequestBody JsonNode content) {
        return articles.save(id, etag, content).json();
    }

    @GetMapping(path = "/articles/{id}/findings", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, List<JsonNode>> findings(@PathVariable UUID id) {
        List<JsonNode> findings =
                articles.findings(id).path("findings").valueStream().toList();
        if (findings.stream().anyMatch(EditorDataController::isNoText)) {
            findings = findings.stream()
                    .filter(finding -> !NAGGING.contains(finding.path("rule").asString("")))
                    .toList();
        }
        return Map.of("findings", findings);
    }

    private static boolean isNoText(JsonNode finding) {
        return finding.path("rule").asString("").equals("no-text");
    }

    @ExceptionHandler
    ResponseEntity<?> refused(Refused refused, HttpServletRequest request) {
        Frame frame = frames.of(request);
        return ResponseEntity.status(refused.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(FaultWords.document(refused, frame.words()));
    }
}
