package dev.stele.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.translation.Api.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a translator and a reviewer do beyond writing and approving. */
class WorkbenchIT extends ServiceIT {

    private final Releases article = Releases.of("ru");
    private String id = "";

    @BeforeEach
    void release() {
        log.append(article.release(1, "Shared well reopens", "It opens at 6 today. The school drew first."));
        id = awaitId(ru, article.articleId(), 1);
    }

    @Test
    void aReviewerWaivesAFindingAndEditsATextThatTheTranslatorConfirms() {
        long claim = claim(ru, id);
        JsonNode clock = segments(ru, id).get(1);
        String segment =
                "/api/translations/" + id + "/segments/" + clock.path("id").asString();
        for (JsonNode it : segments(ru, id)) {
            write(ru, id, claim, it, Cyrillic.of(it.path("source").asString()));
        }
        Answer wrong = write(ru, id, claim, clock, "Он открывается в 7 сегодня.");
        assertThat(wrong.body().path("findings").path(0).path("message").asString())
                .as("in the default language")
                .startsWith("The number 6 is missing");
        JsonNode russian = ru.send("GET", "/api/translations/" + id, null, Map.of("Accept-Language", "ru"))
                .body();
        assertThat(russian.toString()).contains("Не хватает числа 6");
        Answer refused = ru.withToken("POST", "/api/translations/" + id + "/submit", claim, null);
        assertThat(refused.problem()).isEqualTo("not-ready");

        for (JsonNode finding : refused.body().path("findings")) {
            Answer waived = reviewer.post(
                    segment + "/waivers",
                    Map.of("code", finding.path("code").asString(), "reason", "The clocks were changed."));
            assertThat(waived.status()).as(waived.body().toString()).isEqualTo(200);
        }
        assertThat(ru.withToken("POST", "/api/translations/" + id + "/submit", claim, null)
                        .status())
                .isEqualTo(200);

        Map<String, String> edit = Map.of(
                "target",
                "Он открывается сегодня в 7.",
                "sourceHash",
                clock.path("sourceHash").asString());
        assertThat(ru.send("PUT", segment + "/edit", edit, Map.of()).status()).isEqualTo(403);
        assertThat(reviewer.send("PUT", segment + "/edit", edit, Map.of()).status())
                .isEqualTo(200);
        assertThat(approve(reviewer, id).problem()).isEqualTo("own-work");
        reviewer.post(
                "/api/translations/" + id + "/reject",
                Map.of(
                        "comment",
                        "See my change.",
                        "comments",
                        Map.of(clock.path("id").asString(), "@ru shorter?")));
        JsonNode changed = segments(ru, id).get(1);
        assertThat(changed.path("reviewerEdit").path("diff").size()).isGreaterThan(1);
        assertThat(changed.path("comments").path(0).path("mentions").path(0).asString())
                .isEqualTo("ru");
        assertThat(ru.get("/api/translations?mentioned=true&articleId=" + article.articleId())
                        .body()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        String comment = changed.path("comments").path(0).path("id").asString();
        ru.send("PUT", "/api/translations/" + id + "/comments/" + comment + "/resolution", null, Map.of());
        assertThat(ru.get("/api/translations?mentioned=true&articleId=" + article.articleId())
                        .body()
                        .path("total")
                        .asInt())
                .isZero();

        long again = claim(ru, id);
        write(ru, id, again, changed, "Он открывается сегодня в 7.");
        reviewer.post(segment + "/waivers", Map.of("code", "lost-number", "reason", "Clocks."));
        reviewer.post(segment + "/waivers", Map.of("code", "extra-number", "reason", "Clocks."));
        ru.withToken("POST", "/api/translations/" + id + "/submit", again, null);
        assertThat(approve(reviewer, id).status()).isEqualTo(200);
        assertThat(ru.get(segment + "/history").body().path("items").size()).isGreaterThanOrEqualTo(3);
        assertThat(ru.get("/api/translations/" + id + "/audit")
                        .body()
                        .path("items")
                        .path(0)
                        .path("kind")
                        .asString())
                .isEqualTo("APPROVED");
    }

    @Test
    void sentencesAreJoinedAndCut() {
        long claim = claim(ru, id);
        String second = segments(ru, id).get(1).path("id").asString();
        Answer joined = ru.withToken("POST", "/api/translations/" + id + "/segments/" + second + "/join", claim, null);
        assertThat(joined.status()).as(joined.body().toString()).isEqualTo(200);
        assertThat(segments(ru, id)).hasSize(2);
        log.append(article.release(2, "Shared well reopens", "It opens at 6 today. The school drew first. More."));
        awaitRevision(ru, article.articleId(), 2);
        assertThat(segments(ru, id))
                .extracting(it -> it.path("source").asString())
                .containsExactly("Shared well reopens", "It opens at 6 today. The school drew first.", "More.");
        Answer cut = ru.withToken(
                "POST", "/api/translations/" + id + "/segments/" + second + "/cut", claim, Map.of("at", 3));
        assertThat(cut.status()).isEqualTo(200);
        assertThat(ru.withToken(
                                "POST",
                                "/api/translations/" + id + "/segments/" + second + "/cut",
                                claim,
                                Map.of("at", 99))
                        .problem())
                .isEqualTo("no-place-to-cut");
    }

    @Test
    void aReviewerHandsOutTheWork() {
        long claim = claim(ru, id);
        reviewer.send("PUT", "/api/translations/" + id + "/assignee", Map.of("person", "other"), Map.of());
        Answer late = write(ru, id, claim, segments(ru, id).getFirst(), "Колодец");
        assertThat(late.problem()).isEqualTo("stale-claim");
        assertThat(late.body().path("rejectedTarget").asString()).isEqualTo("Колодец");
        assertThat(ru.post("/api/translations/" + id + "/claim", null).problem())
                .isEqualTo("assigned");
        assertThat(List.of(other.get("/api/translations?mine=true&articleId=" + article.articleId())
                        .body()
                        .path("total")
                        .asInt()))
                .containsExactly(1);
        claim(other, id);
        assertThat(reviewer.send("PUT", "/api/translations/" + id + "/priority", Map.of("priority", "URGENT"), Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(awaitRevision(ru, article.articleId(), 1).path("priority").asString())
                .isEqualTo("URGENT");
    }
}
