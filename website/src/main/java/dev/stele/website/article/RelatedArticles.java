package dev.stele.website.article;

import dev.stele.contracts.ArticleKind;
import dev.stele.website.article.Finding.Found;
import dev.stele.website.page.Card;
import dev.stele.website.page.Edition;
import dev.stele.website.page.Link;
import dev.stele.website.page.Text;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Selection;
import dev.stele.website.site.Variant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside an article. What an editor chose comes first, labelled where the language lacks it; then, of the
 * page's own language alone, articles with the same tags, of the same section, and the newest.
 */
final class RelatedArticles {

    private static final int ENOUGH = 4;
    private static final int TAGS_TRIED = 3;

    /** @param title says why these are there */
    record Related(Text title, List<Card> cards) {}

    private final Edition edition;
    private final Found found;
    private final Set<String> taken = new HashSet<>();
    private final List<Card> cards = new ArrayList<>();

    private RelatedArticles(Edition edition, Found found) {
        this.edition = edition;
        this.found = found;
        this.taken.add(found.article().id());
    }

    static Related beside(Edition edition, Found found) {
        return new RelatedArticles(edition, found).resolve();
    }

    private Related resolve() {
        Variant variant = found.variant();
        chosen();
        if (found.article().kind() != ArticleKind.NEWS) {
            return new Related(edition.said("related"), cards);
        }
        sameTags(variant.tags());
        int related = cards.size();
        if (variant.section() != null) {
            take(newest().ofSection(variant.section()));
        }
        int ofSection = cards.size();
        take(newest());
        return new Related(title(related, ofSection), cards);
    }

    private Text title(int related, int ofSection) {
        Link section = edition.sectionLink(found.variant().section()).orElse(null);
        if (related > 0) {
            return edition.said("related");
        }
        return section != null && ofSection == cards.size()
                ? edition.said("more.in", section.label())
                : edition.said("latest");
    }

    private void chosen() {
        List<String> ids = found.rendition().related();
        Map<String, LiveArticle> all = edition.site().articles(ids);
        for (String id : ids) {
            LiveArticle article = all.get(id);
            if (article != null) {
                article.in(edition.locale())
                        .or(() -> article.preferred(edition.settings().defaultLocale()))
                        .ifPresent(variant -> add(article, variant));
            }
        }
    }

    /** Those that share most tags first. */
    private void sameTags(List<String> tags) {
        Map<String, LiveArticle> candidates = new LinkedHashMap<>();
        Map<String, Integer> shared = new HashMap<>();
        if (cards.size() >= ENOUGH) {
            return;
        }
        for (String tag : tags.subList(0, Math.min(TAGS_TRIED, tags.size()))) {
            for (LiveArticle article : edition.site().list(newest().withTag(tag))) {
                candidates.put(article.id(), article);
                shared.merge(article.id(), 1, Integer::sum);
            }
        }
        candidates.values().stream()
                .sorted(Comparator.comparing((LiveArticle a) -> shared.getOrDefault(a.id(), 0))
                        .thenComparing(LiveArticle::publishedAt)
                        .reversed()
                        .thenComparing(LiveArticle::id))
                .forEach(this::addAutomatic);
    }

    private void take(Selection selection) {
        if (cards.size() < ENOUGH) {
            edition.site().list(selection).forEach(this::addAutomatic);
        }
    }

    /** So many that enough are left when those already taken are among them. */
    private Selection newest() {
        return Selection.newest(edition.locale(), ENOUGH + taken.size());
    }

    private void addAutomatic(LiveArticle article) {
        @Nullable Variant variant = article.in(edition.locale()).orElse(null);
        if (variant != null && cards.size() < ENOUGH) {
            add(article, variant);
        }
    }

    private void add(LiveArticle article, Variant variant) {
        if (taken.add(article.id())) {
            cards.add(Card.of(edition, article, variant));
        }
    }
}
