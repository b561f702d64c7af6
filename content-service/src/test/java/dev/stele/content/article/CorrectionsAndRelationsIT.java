package dev.stele.content.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.content.Client;
import dev.stele.content.Client.Reply;
import dev.stele.content.Log;
import dev.stele.content.Texts;
import dev.stele.contracts.RevisionReleased;
import dev.stele.testkit.Backed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

@Backed
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CorrectionsAndRelationsIT {
    private static final String NOTE = "The bridge is nine metres long, not ninety.";

    @LocalServerPort
    int port;

    Client editor;
    Client chief;
    Reply created;
    String path;

    @BeforeEach
    void anArticle() {
        editor = Client.as(port, "editor", "editor");
        chief = Client.as(port, "chief", "chief");
        created = editor.post("/api/articles", Texts.article());
        path = "/api/articles/" + created.id();
    }

    @Test
    void aCorrectionSaysWhatWasWrong() {
        Map<String, Object> silent = Map.of("updateType", "CORRECTION");
        Map<String, Object> blank = Map.of("updateType", "CORRECTION", "changeNote", " ", "locales", List.of("en"));

        assertRefused(editor.post(path + "/release", silent, "If-Match", "\"1\""), "/changeNote", "required");
        assertRefused(chief.post(path + "/publish", blank, "If-Match", "\"1\""), "/changeNote", "required");
        assertThat(editor.get(path).etag()).isEqualTo("\"1\"");
    }

    @Test
    void aCorrectionIsPartOfTheTextAndNoEditorsToWrite() {
        editor.post(path + "/release", correction(), "If-Match", "\"1\"");
        Reply read = editor.get(path);
        ObjectNode asRead = (ObjectNode) read.json().get("content");

        Reply without = editor.put(path + "/content", Texts.content("Without"), "If-Match", "\"2\"");
        Reply sentBack = editor.put(path + "/content", asRead.toString(), "If-Match", "\"3\"");
        ((ObjectNode) asRead.at("/corrections/0")).put("note", "Mine");
        Reply forged = editor.put(path + "/content", asRead.toString(), "If-Match", "\"4\"");

        assertThat(read.json().at("/content/corrections/0/note").asString()).isEqualTo(NOTE);
        assertThat(without.json().at("/content/corrections/0/note").asString()).isEqualTo(NOTE);
        assertThat(sentBack.status()).as(sentBack.text()).isEqualTo(200);
        assertThat(sentBack.json().at("/content/corrections")).hasSize(1);
        assertThat(forged.status()).isEqualTo(422);
        assertThat(forged.json().at("/errors/0/pointer").asString()).isEqualTo("/corrections");
        assertThat(((RevisionReleased) Log.of(created.id(), 1).getFirst())
                        .content()
                        .corrections())
                .extracting(c -> c.id() + " " + c.note())
                .containsExactly("c1 " + NOTE);
    }

    @Test
    void aNewArticleHasNothingToCorrect() {
        Map<String, Object> content = new HashMap<>(Texts.content("Begun with a correction"));
        content.put("corrections", List.of(Map.of("id", "c1", "at", "2026-09-26T14:02:07Z", "note", "Mine")));
        assertThat(editor.post("/api/articles", Texts.article(content)).status())
                .isEqualTo(422);
    }

    @Test
    void historyShowsTheCorrectionAndARestoredTextKeepsIt() {
        editor.put(path + "/content", Texts.content("Second"), "If-Match", "\"1\"");
        editor.post(path + "/release", correction(), "If-Match", "\"2\"");
        Reply restored = editor.send("POST", path + "/revisions/1/restore", null, Map.of("If-Match", "\"3\""));
        Reply diff = editor.get(path + "/revisions/1/diff?to=2");

        assertThat(restored.json().at("/content/corrections/0/note").asString()).isEqualTo(NOTE);
        assertThat(diff.json()
                        .get("fields")
                        .valueStream()
                        .map(f -> f.get("field").asString()))
                .contains("headline", "corrections");
        assertThat(editor.get(path + "/revisions/1")
                        .json()
                        .at("/content/corrections")
                        .isMissingNode())
                .isTrue();
    }

    @Test
    void namesArticlesThatBelongTogether() {
        String other = editor.post("/api/articles", Texts.article()).id();
        Reply saved = related(List.of(other));

        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        assertThat(saved.json().at("/content/related/0").asString()).isEqualTo(other);
    }

    @Test
    void refusesRelationsThatLeadNowhere() {
        String other = editor.post("/api/articles", Texts.article()).id();
        List<String> seven =
                Stream.generate(UUID::randomUUID).map(UUID::toString).limit(7).toList();
        List<String> withNull = new ArrayList<>(List.of(other));
        withNull.add(null);

        assertRefused(related(List.of(created.id())), "/related/0", "itself");
        assertRefused(related(List.of(other, other)), "/related/1", "twice");
        assertRefused(related(List.of(other, UUID.randomUUID().toString())), "/related/1", "unknown-article");
        assertRefused(related(seven), "/related", "count");
        assertThat(related(withNull).status()).isEqualTo(400);
        assertThat(related(List.of("not-an-id")).status()).isEqualTo(400);
        assertThat(editor.get(path).etag()).isEqualTo("\"1\"");
    }

    private Reply related(List<String> ids) {
        Map<String, Object> content = new HashMap<>(Texts.content());
        content.put("related", ids);
        return editor.put(path + "/content", content, "If-Match", "\"1\"");
    }

    private static Map<String, Object> correction() {
        return Map.of("updateType", "CORRECTION", "changeNote", NOTE);
    }

    private static void assertRefused(Reply reply, String pointer, String code) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(422);
        assertThat(reply.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(reply.json().at("/errors/0/code").asString()).isEqualTo(code);
    }
}
