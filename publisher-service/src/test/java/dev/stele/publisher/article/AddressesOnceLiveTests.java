package dev.stele.publisher.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.NewsEvent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever becomes of articles (renamed in one language or all, back to an old slug, withdrawn, published again, two that
 * want one slug), an address that was ever live answers: the page, one step to the page, or gone.
 */
class AddressesOnceLiveTests {

    private static final int HISTORIES = Integer.getInteger("stele.histories", 150);
    private static final long FIRST_SEED = Long.getLong("stele.seed", new Random().nextInt(1_000_000));
    private static int lively;

    static LongStream seeds() {
        return LongStream.range(FIRST_SEED, FIRST_SEED + HISTORIES);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void answerForEver(long seed) {
        Random random = new Random(seed);
        Desk desk = new Desk();
        Map<String, String> everLive = new TreeMap<>();
        for (NewsEvent fact : new RandomLog(random).mixed(random)) {
            desk.take(fact);
            Map<String, String> live = live(desk);
            everLive.putAll(live);
            everLive.forEach((path, article) -> assertAnswers(desk, path, article, live));
        }
        if (!everLive.isEmpty()) lively++;
    }

    /** In a rare history nothing ever is live; if that were the rule, the test would hold nothing. */
    @AfterAll
    static void mostHistoriesHadSomethingLive() {
        assertThat(lively).isGreaterThanOrEqualTo(HISTORIES * 9 / 10);
    }

    /** By the rule of {@code docs/site-store.md}, which is the one the website answers by. */
    private static void assertAnswers(Desk desk, String path, String article, Map<String, String> live) {
        String locale = path.substring(1, path.indexOf('/', 1));
        Document route = desk.site.all("routes").get(path.substring(1));
        assertThat(route).as(path).isNotNull();
        assertThat(route.getString("articleId")).as("owner of " + path).isEqualTo(article);
        String current = current(desk.site.all("articles").get(article), locale);
        if (current == null) {
            assertThat(gone(desk.site.all("articles").get(article))).as(path).contains(locale);
        } else {
            // The page itself, or one step to it: what is stepped to is live there, and so answers with the page.
            assertThat(live).as(path + " leads to " + current).containsEntry(current, article);
            assertThat(desk.site.all("routes").get(current.substring(1)).getString("articleId"))
                    .isEqualTo(article);
        }
    }

    private static Map<String, String> live(Desk desk) {
        Map<String, String> live = new HashMap<>();
        desk.site
                .all("articles")
                .forEach((id, manifest) -> pages(manifest).forEach(page -> {
                    String other = live.put(page.getString("path"), id);
                    assertThat(other)
                            .as("two pages at " + page.getString("path"))
                            .isNull();
                }));
        return live;
    }

    private static String current(Document manifest, String locale) {
        return pages(manifest).stream()
                .filter(page -> page.getString("locale").equals(locale))
                .map(page -> page.getString("path"))
                .findFirst()
                .orElse(null);
    }

    private static Set<String> gone(Document manifest) {
        return new HashSet<>(manifest.getList("gone", Document.class).stream()
                .map(d -> d.getString("locale"))
                .toList());
    }

    private static List<Document> pages(Document manifest) {
        return manifest.getList("live", Document.class);
    }
}
