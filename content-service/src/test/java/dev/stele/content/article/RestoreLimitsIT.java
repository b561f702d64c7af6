package dev.stele.content.article;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import dev.stele.content.Client;
import dev.stele.content.Client.Reply;
import dev.stele.content.Texts;
import dev.stele.testkit.Backed;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A text that was saved before a rule or limit existed is brought back only if it keeps to it. */
@Backed
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RestoreLimitsIT {

    @LocalServerPort
    int port;

    @Autowired
    MongoDatabase database;

    Client editor;
    String id;
    String path;
    ObjectNode first;

    @BeforeEach
    void anArticleWithTwoRevisions() {
        editor = Client.as(port, "editor", "editor");
        Reply created = editor.post("/api/articles", Texts.article());
        id = created.id();
        path = "/api/articles/" + id;
        first = (ObjectNode) created.json().get("content");
        editor.put(path + "/content", Texts.content("Second"), "If-Match", "\"1\"");
    }

    @Test
    void refusesMoreSentencesThanAnArticleMayHave() {
        repeatFirstBlock(6, "Ha! ".repeat(1_000));
        Reply refused = restoreAsSaved(first);

        assertRefused(refused);
        assertThat(refused.json().get("detail").asString())
                .contains("Revision 1")
                .contains("5000 sentences");
    }

    @Test
    void refusesMoreTextThanAnArticleMayHave() {
        repeatFirstBlock(100, "a".repeat(8_000));
        Reply refused = restoreAsSaved(first);

        assertRefused(refused);
        assertThat(refused.json().get("detail").asString()).contains("bytes of text");
    }

    @Test
    void namesTheFieldsThatBreakARule() {
        first.put("headline", "h".repeat(2_000));
        Reply refused = restoreAsSaved(first);

        assertRefused(refused);
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/headline");
    }

    private void repeatFirstBlock(int times, String text) {
        ObjectNode block = (ObjectNode) first.at("/blocks/0");
        for (int i = 0; i < times; i++) {
            first.withArray("blocks")
                    .add(block.deepCopy().put("id", "more-" + i).put("text", text));
        }
    }

    private Reply restoreAsSaved(ObjectNode text) {
        database.getCollection("revisions")
                .updateOne(
                        eq("_id", id + "/1"), set("content", JsonMapper.shared().writeValueAsString(text)));
        return editor.send("POST", path + "/revisions/1/restore", null, Map.of("If-Match", "\"2\""));
    }

    private void assertRefused(Reply refused) {
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.json().get("type").asString()).isEqualTo("/problems/revision-not-restorable");
        Reply now = editor.get(path);
        assertThat(now.json().get("revision").asInt()).isEqualTo(2);
        assertThat(now.json().at("/content/headline").asString()).isEqualTo("Second");
    }
}
