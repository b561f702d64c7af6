package dev.stele.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stele.contracts.Block;
import dev.stele.contracts.DeskProgress;
import dev.stele.contracts.Topics;
import dev.stele.contracts.TranslationApproved;
import dev.stele.translation.Api.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TranslationFlowIT extends ServiceIT {

    private final Releases article = Releases.of("ru", "tg");

    @Test
    void aReleaseBecomesAnApprovedVariantInTheLog() {
        log.append(article.release(1, "Shared well reopens", "It gives <em>40</em> litres. The school drew first."));
        JsonNode queued = awaitRevision(ru, article.articleId(), 1);
        assertThat(queued.path("state").asString()).isEqualTo("NEEDED");
        assertThat(queued.path("words").asInt()).isEqualTo(11);
        String id = queued.path("id").asString();
        translate(ru, id);
        JsonNode after = approve(reviewer, id).body();
        assertThat(after.path("state").asString()).isEqualTo("APPROVED");
        assertThat(reviewer.get("/api/translations/" + id).response().headers().firstValue("ETag"))
                .as("none of the version alone: claims run out, and the memory learns, without a save")
                .isEmpty();

        TranslationApproved approved = awaitApprovals(article.articleId(), 1).getFirst();
        assertThat(approved.locale()).isEqualTo("ru");
        assertThat(approved.contentHash()).isEqualTo(Log.CODEC.hash(approved.variant()));
        assertThat(approved.variant().blocks())
                .containsExactly(
                        new Block.Paragraph("p0", Cyrillic.of("It gives <em>40</em> litres. The school drew first.")));
        assertThat(progress("ru")).containsExactly("NEEDED", "CLAIMED", "IN_REVIEW", "APPROVED");
        assertThat(progress("tg")).containsExactly("NEEDED");
    }

    @Test
    void aSecondRevisionReopensOneSentenceAndTheMemoryKnowsTheRest() {
        log.append(article.release(1, "Prices fall", "Bread costs 3 somoni. Tea costs 5."));
        String id = awaitId(ru, article.articleId(), 1);
        translate(ru, id);
        approve(reviewer, id);

        log.append(article.release(2, "Prices fall", "Bread costs 4 somoni. Tea costs 5."));
        assertThat(awaitRevision(ru, article.articleId(), 2).path("state").asString())
                .isEqualTo("STALE");
        List<JsonNode> open = segments(ru, id).stream()
                .filter(it -> it.path("state").asString().equals("NEEDS_TRANSLATION"))
                .toList();
        assertThat(open).singleElement().satisfies(it -> {
            assertThat(it.path("previousSource").asString()).isEqualTo("Bread costs 3 somoni.");
            assertThat(it.path("previousTarget").asString()).isEqualTo(Cyrillic.of("Bread costs 3 somoni."));
        });

        Releases next = Releases.of("ru");
        log.append(next.release(1, "Prices fall", "Tea costs 5."));
        String nextId = awaitId(ru, next.articleId(), 1);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(segments(ru, nextId))
                        .allSatisfy(it -> assertThat(it.path("suggestions")
                                        .path(0)
                                        .path("target")
                                        .asString())
                                .isEqualTo(Cyrillic.of(it.path("source").asString()))));
        assertThat(ru.get("/api/memory?q=TEA+cost&from=en&to=ru").body().path("items"))
                .hasSize(1);
    }

    @Test
    void ownWorkIsRefusedAndSentBackWorkReturns() {
        Api both = Api.as(port, "both", "translator:ru", "reviewer:ru");
        log.append(article.release(1, "A bridge", "It is open."));
        String id = awaitId(both, article.articleId(), 1);
        translate(both, id);
        assertThat(approve(both, id)).satisfies(it -> {
            assertThat(it.status()).isEqualTo(403);
            assertThat(it.problem()).isEqualTo("own-work");
        });
        String segment = segments(reviewer, id).getFirst().path("id").asString();
        Answer rejected = reviewer.post(
                "/api/translations/" + id + "/reject", Map.of("comment", "Too literal.", "segments", List.of(segment)));
        assertThat(rejected.body().path("state").asString()).isEqualTo("NEEDS_WORK");
        assertThat(reviewer.post(
                                "/api/translations/" + id + "/segments/" + segment + "/comments",
                                Map.of("text", "Say it shorter."))
                        .status())
                .isEqualTo(201);
        JsonNode detail = both.get("/api/translations/" + id).body();
        assertThat(detail.path("rejection").path("comment").asString()).isEqualTo("Too literal.");
        assertThat(segments(both, id)
                        .getFirst()
                        .path("comments")
                        .path(0)
                        .path("by")
                        .asString())
                .isEqualTo("reviewer");
        translate(both, id);
        assertThat(approve(chief, id).status()).isEqualTo(200);
        assertThat(both.post("/api/translations/" + id + "/reopen", null)
                        .body()
                        .path("state")
                        .asString())
                .isEqualTo("NEEDS_WORK");
    }

    @Test
    void slugsAreUniqueAndCanBeChosen() {
        Releases twin = Releases.of("ru", "tg");
        log.append(article.release(1, "Water", "It is open."));
        log.append(twin.release(1, "Water", "It is shut."));
        String first = awaitId(ru, article.articleId(), 1);
        String second = awaitId(ru, twin.articleId(), 1);
        List.of(first, second).forEach(id -> translate(ru, id));
        String slug = approve(reviewer, first).body().path("slug").asString();
        assertThat(approve(reviewer, second).body().path("slug").asString()).isEqualTo(slug + "-2");
        Map<String, String> taken = Map.of("slug", slug);
        assertThat(reviewer.send("PUT", "/api/translations/" + second + "/slug", taken, Map.of())
                        .problem())
                .isEqualTo("slug-taken");
        Map<String, String> free = Map.of("slug", "voda-zakryta");
        assertThat(reviewer.send("PUT", "/api/translations/" + second + "/slug", free, Map.of())
                        .body()
                        .path("slug")
                        .asString())
                .isEqualTo("voda-zakryta");
        Map<String, String> late = Map.of("slug", "voda-otkryta", "replaces", slug + "-2");
        Answer refused = reviewer.send("PUT", "/api/translations/" + second + "/slug", late, Map.of());
        assertThat(refused.problem()).isEqualTo("slug-changed");
        assertThat(refused.body().path("slug").asString()).isEqualTo("voda-zakryta");
        Map<String, String> known = Map.of("slug", "voda-otkryta", "replaces", "voda-zakryta");
        assertThat(reviewer.send("PUT", "/api/translations/" + second + "/slug", known, Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(ru.send("PUT", "/api/translations/" + second + "/slug", free, Map.of())
                        .problem())
                .isEqualTo("stale-claim");
    }

    private List<String> progress(String locale) {
        String key = article.articleId() + "/" + locale;
        await().atMost(PATIENCE).until(() -> !Log.read(Topics.DESK, key).isEmpty());
        return Log.read(Topics.DESK, key).stream()
                .map(it -> Log.CODEC.read(it.value(), DeskProgress.class).state())
                .toList();
    }
}
