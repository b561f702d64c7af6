package dev.stele.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.translation.Api.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a desk is shown of a translation, and of texts that are not finished. */
class DeskReadingIT extends ServiceIT {

    private final Releases article = Releases.of("ru");
    private String id = "";

    @BeforeEach
    void release() {
        log.append(article.release(1, "Shared well reopens", "It opens at 6 today. The school drew first."));
        id = awaitId(ru, article.articleId(), 1);
    }

    @Test
    void aHalfSentenceIsKeptAndNotDone() {
        long claim = claim(ru, id);
        JsonNode headline = segments(ru, id).getFirst();
        Answer draft = save(claim, headline, "Коло", false);
        assertThat(draft.status()).as(draft.body().toString()).isEqualTo(200);
        assertThat(draft.body().path("state").asString()).isEqualTo("DRAFT");
        assertThat(draft.body().path("by").asString()).isEqualTo("ru");
        assertThat(draft.body().path("origin").asString()).isEqualTo("HUMAN");
        assertThat(ru.get("/api/translations/" + id).body().path("done").asInt())
                .isZero();
        Answer early = ru.withToken("POST", "/api/translations/" + id + "/submit", claim, null);
        assertThat(early.body().path("findings").findValuesAsString("code")).contains("unconfirmed");
        assertThat(save(claim, headline, "Колодец", true).body().path("state").asString())
                .isEqualTo("TRANSLATED");
        assertThat(save(claim, headline, "Колодец", false).body().path("state").asString())
                .as("the same words do not undo the confirmation")
                .isEqualTo("TRANSLATED");
        assertThat(ru.get("/api/translations/" + id).body().path("done").asInt())
                .isEqualTo(1);
    }

    @Test
    void anUnconfirmedTextOfAMachineReplacesNoConfirmedText() {
        long claim = claim(ru, id);
        JsonNode headline = segments(ru, id).getFirst();
        save(claim, headline, "Колодец снова открыт", true);
        for (Map<String, Object> unconfirmed : List.<Map<String, Object>>of(
                Map.of("origin", "MACHINE"), Map.of("origin", "MACHINE", "confirmed", false))) {
            Answer refused = save(claim, headline, "Скважина переоткрывается", unconfirmed);
            assertThat(refused.status()).as(refused.body().toString()).isEqualTo(409);
            assertThat(refused.problem()).isEqualTo("human-text");
            assertThat(refused.body().path("rejectedTarget").asString()).isEqualTo("Скважина переоткрывается");
        }
        assertThat(segments(ru, id).getFirst().path("target").asString()).isEqualTo("Колодец снова открыт");
        assertThat(save(claim, headline, "Скважина снова открыта", Map.of("origin", "MACHINE", "confirmed", true))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aTextIsCheckedAsItIsTypedAndNotSaved() {
        JsonNode clock = segments(ru, id).get(1);
        String segment =
                "/api/translations/" + id + "/segments/" + clock.path("id").asString();
        Answer found = ru.post(segment + "/check", Map.of("target", "Он открывается в 7 сегодня."));
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.body().path("findings").findValuesAsString("code")).contains("lost-number");
        assertThat(ru.post(segment + "/check", Map.of("target", "Он открывается <b>в 6</b> сегодня."))
                        .problem())
                .isEqualTo("invalid-content");
        assertThat(ru.post(segment + "/check", Map.of()).status()).isEqualTo(400);
        Answer fine = reviewer.post(segment + "/check", Map.of("target", "Сегодня он открывается в 6."));
        assertThat(fine.body().path("findings").findValuesAsString("severity"))
                .as(fine.body().toString())
                .doesNotContain("BLOCKING");
        assertThat(segments(ru, id).get(1).path("target").asString()).isEmpty();
    }

    @Test
    void aTextIsReadAsItIsByThoseWhoMay() {
        String text = "/api/articles/" + article.articleId() + "/texts/ru";
        long claim = claim(ru, id);
        save(claim, segments(ru, id).getFirst(), "Колодец снова открыт", true);
        save(claim, segments(ru, id).get(1), "Он открывается сегодня в 6.", false);
        JsonNode read = Api.as(port, "editor", "editor").get(text).body();
        assertThat(read.path("content").path("headline").asString()).isEqualTo("Колодец снова открыт");
        JsonNode paragraph = read.path("content").path("blocks").path(0);
        assertThat(paragraph.path("type").asString()).isEqualTo("paragraph");
        assertThat(paragraph.path("text").asString()).isEqualTo("Он открывается сегодня в 6. The school drew first.");
        assertThat(read.path("untranslated").path(0).asString()).isEqualTo("p0.text");
        assertThat(read.path("done").asInt()).isEqualTo(1);
        assertThat(tg.get(text).status()).isEqualTo(404);
        assertThat(ru.get("/api/articles/" + article.articleId() + "/texts/tg").status())
                .isEqualTo(404);
        assertThat(ru.get("/api/articles/" + article.articleId() + "/texts/en%3Cscript%3E")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void whatIsTheCallersPartAndWhatWasApprovedBeforeIsShown() {
        translate(ru, id);
        JsonNode mine = ru.get("/api/translations/" + id).body();
        assertThat(mine.path("yours").path("translates").asBoolean()).isTrue();
        assertThat(mine.path("yours").path("reviews").asBoolean()).isFalse();
        assertThat(mine.path("yours").path("ownWork").asBoolean()).isTrue();
        JsonNode theirs = reviewer.get("/api/translations/" + id).body();
        assertThat(theirs.path("yours").path("reviews").asBoolean()).isTrue();
        assertThat(theirs.path("yours").path("ownWork").asBoolean()).isFalse();
        assertThat(theirs.path("units").path(1).path("blockType").asString()).isEqualTo("paragraph");
        assertThat(theirs.path("units").path(1).path("field").asString()).isEqualTo("text");
        approve(reviewer, id);
        log.append(article.release(2, "Shared well reopens", "It opens at 7 today. The school drew first."));
        JsonNode entry = awaitRevision(ru, article.articleId(), 2);
        assertThat(entry.path("openWords").asInt()).isEqualTo(5);
        assertThat(entry.path("sourceLocale").asString()).isEqualTo("en");
        long claim = claim(ru, id);
        JsonNode changed = segments(ru, id).get(1);
        Answer saved = save(claim, changed, "Он открывается сегодня в 7.", true);
        assertThat(saved.body().path("lastApproved").path("source").asString()).isEqualTo("It opens at 6 today.");
        assertThat(saved.body().path("lastApproved").path("diff").size()).isPositive();
        assertThat(segments(ru, id).get(2).has("lastApproved")).isFalse();
    }

    private Answer save(long claim, JsonNode segment, String target, boolean confirmed) {
        return save(claim, segment, target, Map.of("confirmed", confirmed));
    }

    private Answer save(long claim, JsonNode segment, String target, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("target", target);
        body.put("sourceHash", segment.path("sourceHash").asString());
        return ru.withToken(
                "PUT",
                "/api/translations/" + id + "/segments/" + segment.path("id").asString(),
                claim,
                body);
    }
}
