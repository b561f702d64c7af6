package dev.stele.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.e2e.http.Answer;
import dev.stele.e2e.people.Editor;
import dev.stele.e2e.people.Reader;
import dev.stele.e2e.people.Story;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From the desk to the reader: a table of old addresses, and a front that changes at its time. */
class MovedHereIT {

    private final Editor chief = Shared.staff().chief();
    private final Reader reader = Shared.staff().reader();

    @Test
    void anOldAddressFollowsItsArticleInOneStepAndEndsWithIt() {
        String slug = Flow.unique("moved-here");
        String old = "/index.php?id=" + slug;
        Story story = Flow.published(Flow.shortText(slug));
        assertThat(reader.status(old)).isEqualTo(404);
        take("from,to\nhttps://old.example" + old + "," + story.id() + "\n/gone/" + slug + ",\n");

        Flow.eventually(() -> leadsTo(old, "/en/news/" + slug));
        Flow.assertStatus("/gone/" + slug, 410);
        Flow.assertStatus("/gone/" + slug + "x", 404);

        String better = Flow.unique("moved-again");
        chief.publish(chief.rewrite(chief.read(story.id()), Flow.shortText(better)), "en");
        Flow.awaitPage("/en/news/" + better);
        leadsTo(old, "/en/news/" + better);
        leadsTo("/en/news/" + slug, "/en/news/" + better);

        chief.withdraw(story, "an error");
        Flow.eventually(() -> Flow.assertStatus(old, 410));

        chief.api().delete("/api/redirects?from=/index.php%3Fid=" + slug).expect(204);
        Flow.eventually(() -> Flow.assertStatus(old, 404));
    }

    @Test
    void aScheduledFrontIsSeenAtItsTimeAsItWasPreviewed() {
        Story first = Flow.published(Flow.shortText(Flow.unique("front")));
        Story second = Flow.published(Flow.shortText(Flow.unique("front")));
        List<Object> slots = List.of(pinned(first), pinned(second));
        Instant at = Instant.now().plusSeconds(5);
        String etag = chief.api().get("/api/fronts/home/schedule").expect(200).header("ETag");
        chief.api()
                .put(
                        "/api/fronts/home/schedule",
                        Map.of("changes", List.of(Map.of("at", at.toString(), "slots", slots))),
                        "If-Match",
                        etag)
                .expect(200);
        Flow.eventually(() -> assertThat(chief.api()
                        .get("/api/fronts/home/preview?locale=en&at=" + at.plusSeconds(1))
                        .expect(200)
                        .json()
                        .get("items")
                        .findValuesAsString("path"))
                .containsExactly(Flow.path(first), Flow.path(second)));

        Flow.eventually(() -> assertThat(
                        reader.page("/en/").html().select(".card-headline a").eachAttr("href"))
                .containsExactly(Flow.path(first), Flow.path(second)));
        assertThat(Instant.now()).isAfterOrEqualTo(at);
    }

    private static Map<String, Object> pinned(Story story) {
        return Map.of("type", "pinned", "articleId", story.id());
    }

    private void take(String table) {
        chief.api()
                .raw("POST", "/api/redirects", "text/csv", table.getBytes(StandardCharsets.UTF_8))
                .expect(200);
    }

    private void leadsTo(String old, String path) {
        Answer answer = reader.get(old).expect(301);
        assertThat(answer.header("Location")).endsWith(path);
        reader.get(answer.header("Location")).expect(200);
    }
}
