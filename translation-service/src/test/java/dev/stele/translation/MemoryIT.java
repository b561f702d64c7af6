package dev.stele.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stele.translation.Api.Answer;
import dev.stele.translation.memory.Context;
import dev.stele.translation.memory.Memory;
import dev.stele.translation.memory.MemoryEntry;
import dev.stele.translation.memory.Provenance;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class MemoryIT extends ServiceIT {

    @Autowired
    private Memory memory;

    private final Releases article = Releases.of("ru");

    @Test
    void whatWasApprovedIsSuggestedInContextExactlyAndFuzzily() {
        log.append(article.release(1, "The well of Navruza", "It gives 40 litres of water a day. Nobody pays for it."));
        String first = awaitId(ru, article.articleId(), 1);
        translate(ru, first);
        approve(reviewer, first);
        awaitLearned("Nobody pays for it.");

        Releases next = Releases.of("ru");
        log.append(next.release(
                1, "Another well", "It gives 50 litres of water a day. Nobody pays for it.", "Nobody pays for it."));
        String id = awaitId(ru, next.articleId(), 1);
        List<JsonNode> segments = segments(ru, id);
        JsonNode fuzzy = segments.get(1).path("suggestions").path(0);
        assertThat(fuzzy.path("kind").asString()).isEqualTo("FUZZY");
        assertThat(fuzzy.path("score").asInt()).isBetween(95, 99);
        assertThat(fuzzy.path("source").asString()).isEqualTo("It gives 40 litres of water a day.");
        assertThat(fuzzy.path("target").asString()).isEqualTo(Cyrillic.of("It gives 40 litres of water a day."));
        assertThat(fuzzy.path("origin").asString()).isEqualTo("HUMAN");
        assertThat(fuzzy.path("by").asString()).isEqualTo("ru");
        assertThat(fuzzy.path("articleId").asString())
                .isEqualTo(article.articleId().toString());
        JsonNode exact = segments.get(2).path("suggestions").path(0);
        assertThat(exact.path("kind").asString()).isEqualTo("EXACT");
        assertThat(exact.path("score").asInt()).isEqualTo(100);
        assertThat(exact.path("source").isMissingNode() || exact.path("source").isNull())
                .isTrue();
        assertThat(segments.get(1).path("suggestionsPending").asBoolean(true)).isFalse();

        Releases same = Releases.of("ru");
        log.append(same.release(1, "The well of Navruza", "It gives 40 litres of water a day. Nobody pays for it."));
        String again = awaitId(ru, same.articleId(), 1);
        assertThat(segments(ru, again))
                .allSatisfy(it -> assertThat(
                                it.path("suggestions").path(0).path("score").asInt())
                        .isEqualTo(101));
        String segment = segments(ru, again).get(1).path("id").asString();
        Answer own = ru.get("/api/translations/" + again + "/segments/" + segment + "/suggestions");
        assertThat(own.body().path("items").path(0).path("kind").asString()).isEqualTo("IN_CONTEXT");
        assertThat(ru.get("/api/translations/" + again + "/segments/s99/suggestions")
                        .problem())
                .isEqualTo("unknown-segment");
    }

    @Test
    void wordsAreFoundWithTheirPlacesAndPagesAreCounted() {
        memory.learn(List.of(
                entry("Saffron costs <em>much</em>.", "Шафран дорог."), entry("Saffron is red.", "Шафран красен.")));
        // The index follows the store.
        JsonNode found = await().until(
                        () -> ru.get("/api/memory?q=saffron+MUCH&from=en&to=ru").body(),
                        it -> it.path("total").asInt() == 1);
        JsonNode item = found.path("items").path(0);
        assertThat(item.path("highlights").path("source").toString())
                .isEqualTo("[{\"start\":0,\"end\":7},{\"start\":18,\"end\":22}]");
        assertThat(item.path("highlights").path("target")).isEmpty();
        JsonNode second =
                ru.get("/api/memory?q=шафран&from=en&to=ru&page=1&size=1").body();
        assertThat(second.path("items")).hasSize(1);
        assertThat(second.path("total").asInt()).isEqualTo(2);
        assertThat(ru.get("/api/memory/" + item.path("id").asString())
                        .body()
                        .path("target")
                        .asString())
                .isEqualTo("Шафран дорог.");
    }

    @Test
    void whatIsDeletedIsNotFoundAndAnOldApprovalDoesNotBringItBack() {
        MemoryEntry it = entry("Mulberries are ripe.", "Тут поспел.");
        memory.learn(List.of(it));
        assertThat(ru.send("DELETE", "/api/memory/" + it.id(), null, java.util.Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(tg.send("DELETE", "/api/memory/" + it.id(), null, java.util.Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(reviewer.send("DELETE", "/api/memory/" + it.id(), null, java.util.Map.of())
                        .status())
                .isEqualTo(204);
        assertThat(ru.get("/api/memory/" + it.id()).problem()).isEqualTo("unknown-entry");
        memory.learn(List.of(it));
        assertThat(ru.get("/api/memory?q=mulberries&from=en&to=ru")
                        .body()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void theStatusCountsWhatTheCallerMaySee() {
        memory.learn(List.of(entry("Counted " + UUID.randomUUID() + ".", "Учтено.")));
        await().atMost(PATIENCE)
                .until(() -> ru.get("/api/memory/status")
                        .body()
                        .path("index")
                        .asString()
                        .equals("READY"));
        ru.get("/api/memory?q=counted&from=en&to=ru");
        assertThat(ru.get("/api/memory/status")
                        .body()
                        .path("pairs")
                        .path(0)
                        .path("entries")
                        .asInt())
                .isPositive();
        assertThat(tg.get("/api/memory/status").body().path("pairs")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=&from=en&to=ru",
                "q=a&from=en",
                "q=a&from=en&to=ru&size=0",
                "q=a&from=en&to=ru&size=101",
                "q=a&from=en&to=ru&page=-1",
                "q=a&from=en&to=ru&page=1000000",
                "q=a&from=en_GB&to=ru",
                "q=a&from=en&to=ru&sort=secret",
                "q=a%00&from=en&to=ru"
            })
    void aQuestionThatIsNoneIsRefused(String query) {
        assertThat(ru.get("/api/memory?" + query).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$ne", "x", "..%2f", "0"})
    void idsThatAreNoneAreNotFound(String id) {
        assertThat(ru.get("/api/memory/" + id).status()).isIn(400, 404);
    }

    private void awaitLearned(String source) {
        await().atMost(PATIENCE)
                .until(() -> !memory.known("en", "ru", List.of(source)).isEmpty());
    }

    private static MemoryEntry entry(String source, String target) {
        return MemoryEntry.of(
                "en", "ru", source, target, Context.NONE, Provenance.desk(null), "ru", Releases.NOON.minusSeconds(1));
    }
}
