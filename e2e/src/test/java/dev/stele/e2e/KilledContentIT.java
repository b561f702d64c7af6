package dev.stele.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.contracts.Topics;
import dev.stele.e2e.evidence.Log;
import dev.stele.e2e.people.Editor;
import dev.stele.e2e.people.Story;
import dev.stele.stack.Part;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The content service dies around the save of a publication. */
class KilledContentIT {

    private final Healed healed = new Healed();
    private final Editor chief = Shared.staff().chief();
    private final String slug = Flow.unique("killed");

    /** Fault 1. */
    @Test
    void deathBeforeTheSaveLeavesNoArticleNoEventAndNoSuccess() {
        Shared.house().restartToDieAt(Part.CONTENT, "article-before-save");

        assertThatThrownBy(() -> chief.tryToWrite("en", Flow.shortText(slug))).isInstanceOf(UncheckedIOException.class);

        Flow.eventually(() -> assertThat(Shared.house().isWell(Part.CONTENT)).isFalse());
        Shared.house().restart(Part.CONTENT);
        assertThat(chief.api()
                        .get("/api/articles?q=" + slug)
                        .expect(200)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(Shared.house().log().records(Topics.NEWS))
                .noneMatch(event -> event.value() != null && new String(event.value()).contains(slug));
        healed.verify();
    }

    /** Fault 2. */
    @Test
    void deathBetweenSaveAndSendDelaysTheEventAndLosesNothing() {
        Story story = chief.write("en", Flow.shortText(slug));
        Shared.house().restartToDieAt(Part.CONTENT, "outbox-before-send");

        orderAndLoseTheService(story);
        assertThat(idsInLog(story)).isEmpty();
        Shared.house().restart(Part.CONTENT);

        Flow.awaitPage("/en/news/" + slug);
        healed.verify();
        assertThat(idsInLog(story)).doesNotHaveDuplicates().hasSize(2);
        assertOneEffect(story);
    }

    /** Fault 3. */
    @Test
    void deathAfterTheSendSendsTheSameEventAgainForOneEffect() {
        Story story = chief.write("en", Flow.shortText(slug), "ru");
        Shared.house().restartToDieAt(Part.CONTENT, "outbox-before-clear");

        orderAndLoseTheService(story);
        int sent = idsInLog(story).size();
        Shared.house().restart(Part.CONTENT);

        Flow.awaitPage("/en/news/" + slug);
        healed.verify();
        List<String> ids = idsInLog(story);
        assertThat(ids).hasSizeGreaterThan(sent);
        assertThat(ids.stream().distinct()).hasSize(2);
        assertOneEffect(story);
        assertThat(Shared.house()
                        .stores()
                        .translation()
                        .getCollection("translations")
                        .countDocuments(new org.bson.Document("articleId", story.id())))
                .isEqualTo(1);
    }

    private void orderAndLoseTheService(Story story) {
        try {
            chief.tryToPublish(story, Editor.order("TOGETHER", "en")).expect(202);
        } catch (UncheckedIOException lostWithTheProcess) {
            assertThat(lostWithTheProcess).hasMessageContaining("publish");
        }
        Flow.eventually(() -> assertThat(Shared.house().isWell(Part.CONTENT)).isFalse());
    }

    private static List<String> idsInLog(Story story) {
        return Shared.house().log().about(Topics.NEWS, story.id()).stream()
                .map(Log::id)
                .toList();
    }

    /** One flip of the live manifest: shown once. */
    private static void assertOneEffect(Story story) {
        var manifest = Shared.house()
                .stores()
                .site()
                .getCollection("articles")
                .find(new org.bson.Document("_id", story.id()))
                .first();
        assertThat(manifest).isNotNull();
        assertThat(((Number) manifest.get("version")).longValue()).isEqualTo(1);
    }
}
