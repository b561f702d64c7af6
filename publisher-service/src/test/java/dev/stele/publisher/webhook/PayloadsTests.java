package dev.stele.publisher.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.chassis.events.EventCodec;
import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.PagesChanged;
import dev.stele.contracts.PagesChanged.LivePage;
import dev.stele.contracts.PagesChanged.Tombstone;
import dev.stele.contracts.SurroundingsChanged;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PayloadsTests {

    private static final UUID ARTICLE = UUID.fromString("0198f3a2-0c4e-7b1a-8f5d-64d1c7e20b9a");
    private static final Instant BEFORE = Instant.parse("2026-09-24T06:00:00Z");
    private static final Instant NOW = Instant.parse("2026-09-24T07:00:00Z");

    private final Payloads payloads = new Payloads(new EventCodec());

    @Test
    void saysWhatChangedWhereAndWhatToPurge() {
        Notice notice = payloads.of("id", change(ArticleKind.NEWS));
        JsonNode payload = new JsonMapper().readTree(notice.payload());

        assertThat(notice.subject()).isEqualTo(ARTICLE.toString());
        assertThat(notice.locales()).containsExactlyInAnyOrder("en", "ru", "tg");
        assertThat(payload.path("type").asString()).isEqualTo("pages-changed");
        assertThat(payload.path("timestamp").asString()).isEqualTo(NOW.toString());
        JsonNode data = payload.path("data");
        assertThat(data.path("articleId").asString()).isEqualTo(ARTICLE.toString());
        assertThat(data.path("pages").get(0).path("changed").asBoolean()).isFalse();
        JsonNode russian = data.path("pages").get(1);
        assertThat(russian.path("locale").asString()).isEqualTo("ru");
        assertThat(russian.path("gone").asBoolean()).isTrue();
        assertThat(russian.path("changed").asBoolean()).isTrue();
        assertThat(russian.has("revision")).isFalse();
        assertThat(keys(payload))
                .containsExactlyInAnyOrder("article-" + ARTICLE, "home", "list", "feed", "sitemap", "en", "ru", "tg");
    }

    @Test
    void aPageOfTheSiteIsLinkedFromEverywhere() {
        JsonNode payload = new JsonMapper()
                .readTree(payloads.of("id", change(ArticleKind.PAGE)).payload());

        assertThat(keys(payload)).containsExactly("article-" + ARTICLE, "site");
    }

    @Test
    void surroundingsConcernEveryLanguage() {
        Notice notice = payloads.of("id", new SurroundingsChanged("front:home", 3, NOW));

        assertThat(notice.locales()).isEmpty();
        assertThat(keys(new JsonMapper().readTree(notice.payload()))).containsExactly("site");
    }

    @Test
    void aPictureThatWasTakenDownHasAKeyOfItsOwn() {
        Notice notice = payloads.of("id", new SurroundingsChanged("media:0198f3a1", 3, NOW));
        assertThat(notice.payload()).contains("\"surrogateKeys\":[\"site\",\"media-0198f3a1\"]");
    }

    @Test
    void theSameChangeIsTheSameText() {
        assertThat(payloads.of("id", change(ArticleKind.NEWS))).isEqualTo(payloads.of("id", change(ArticleKind.NEWS)));
    }

    private static List<String> keys(JsonNode payload) {
        return payload.path("data")
                .path("surrogateKeys")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static PagesChanged change(ArticleKind kind) {
        return new PagesChanged(
                ARTICLE,
                kind,
                4,
                NOW,
                Map.of("en", new LivePage(2, 0, "/en/news/well", BEFORE)),
                Map.of("ru", new Tombstone("/ru/news/kolodets", NOW)),
                List.of("/en/news/well", "/ru/news/kolodets", "/tg/news/choh"));
    }
}
