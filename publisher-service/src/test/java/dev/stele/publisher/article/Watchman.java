package dev.stele.publisher.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.ArticleWithdrawn;
import dev.stele.contracts.NewsEvent;
import dev.stele.contracts.PublicationMode;
import dev.stele.contracts.PublicationOrdered;
import dev.stele.contracts.RevisionReleased;
import dev.stele.contracts.VariantFact;
import dev.stele.publisher.article.persistence.MemorySite;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;

/** Looks at the site after every single write, as a reader would, and objects to what must never be seen. */
final class Watchman {

    private final List<NewsEvent> told = new ArrayList<>();
    private final Set<String> approved = new HashSet<>();
    private final Set<String> ordered = new HashSet<>();
    private final Map<String, Integer> furthest = new HashMap<>();
    private final Map<String, Long> versions = new HashMap<>();

    /** The fact is in the log now. */
    void hear(NewsEvent fact) {
        told.add(fact);
        switch (fact) {
            case RevisionReleased e ->
                approved.add(Rendition.id(e.articleId(), e.sourceLocale(), e.revision(), 0) + " " + e.contentHash());
            case VariantFact e ->
                approved.add(Rendition.id(e.articleId(), e.locale(), e.sourceRevision(), e.version()) + " "
                        + e.contentHash());
            case PublicationOrdered e ->
                e.locales().forEach(locale -> ordered.add(e.key() + "/" + locale + "/" + e.revision()));
            default -> {}
        }
    }

    void look(MemorySite site) {
        site.all("articles").values().forEach(manifest -> look(site, manifest));
    }

    private void look(MemorySite site, Document manifest) {
        String article = manifest.getString("_id");
        long version = manifest.getLong("version");
        assertThat(version).isGreaterThanOrEqualTo(versions.getOrDefault(article, 0L));
        versions.put(article, version);
        Map<String, Integer> live = new HashMap<>();
        for (Document page : manifest.getList("live", Document.class)) {
            String locale = page.getString("locale");
            int revision = page.getInteger("revision");
            live.put(locale, revision);
            Document rendition = site.all("renditions").get(page.getString("rendition"));
            assertThat(rendition).as("what is live is there").isNotNull();
            assertThat(approved).contains(page.getString("rendition") + " " + rendition.getString("contentHash"));
            assertThat(ordered).contains(article + "/" + locale + "/" + revision);
            int position = revision * 1000 + page.getInteger("translationVersion");
            assertThat(position).isGreaterThanOrEqualTo(furthest.getOrDefault(article + locale, 0));
            furthest.put(article + locale, position);
            String route = page.getString("path").substring(1);
            assertThat(site.all("routes").get(route)).containsEntry("articleId", article);
            assertThat(site.all("shown").keySet()).containsAll(pictures(rendition));
        }
        for (Document page : manifest.getList("past", Document.class, List.of())) {
            String locale = page.getString("locale");
            int revision = page.getInteger("revision");
            Document rendition = site.all("renditions").get(page.getString("rendition"));
            assertThat(rendition).as("what was live is there still").isNotNull();
            assertThat(approved).contains(page.getString("rendition") + " " + rendition.getString("contentHash"));
            assertThat(ordered).contains(article + "/" + locale + "/" + revision);
            assertThat(live).as("only what is live has a past").containsKey(locale);
            assertThat(revision * 1000 + page.getInteger("translationVersion"))
                    .as("the past is behind")
                    .isLessThan(furthest.get(article + locale));
            assertThat(page.getDate("since")).isBeforeOrEqualTo(page.getDate("until"));
        }
        orders(article)
                .forEach(order ->
                        assertThat(untorn(order, live)).as(order + " " + live).isTrue());
    }

    private static List<String> pictures(Document rendition) {
        return rendition.get("content", Document.class).getList("blocks", Map.class).stream()
                .filter(block -> block.containsKey("mediaId"))
                .map(block -> block.get("mediaId").toString())
                .toList();
    }

    /** Orders of the article that nothing else concerns. */
    private List<PublicationOrdered> orders(String article) {
        List<NewsEvent> own = told.stream().filter(e -> e.key().equals(article)).toList();
        return own.stream()
                .filter(PublicationOrdered.class::isInstance)
                .map(PublicationOrdered.class::cast)
                .filter(order -> order.mode() == PublicationMode.TOGETHER)
                .filter(order -> own.stream()
                        .noneMatch(e -> e instanceof ArticleWithdrawn
                                || (e instanceof PublicationOrdered other
                                        && !other.equals(order)
                                        && (other.sequence() > order.sequence()
                                                || other.revision() >= order.revision()))))
                .toList();
    }

    private static boolean untorn(PublicationOrdered order, Map<String, Integer> live) {
        long there = order.locales().stream()
                .filter(locale -> live.getOrDefault(locale, 0) == order.revision())
                .count();
        return there == 0 || there == order.locales().size();
    }
}
