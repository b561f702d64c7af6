package dev.stele.website.search;

import dev.stele.website.answer.Address;
import dev.stele.website.page.Edition;
import dev.stele.website.search.SearchView.Found;
import dev.stele.website.search.index.Hit;
import dev.stele.website.search.index.Hits;
import dev.stele.website.search.index.Marker;
import dev.stele.website.search.index.Shown;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Site;
import dev.stele.website.site.Variant;
import dev.stele.website.site.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Shows of what was found only what is live at this moment, as it is worded now: what the index knows may be a moment old.
 */
@Component
class FoundTexts {

    private record Live(LiveArticle article, Variant variant, Hit hit) {

        boolean isAsFound() {
            return variant.rendition().equals(hit.rendition());
        }
    }

    List<Found> of(Edition edition, Site site, Hits hits) {
        Map<String, LiveArticle> articles =
                site.articles(hits.hits().stream().map(Hit::article).toList());
        List<Live> live = hits.hits().stream()
                .flatMap(hit -> Optional.ofNullable(articles.get(hit.article())).stream()
                        .flatMap(article ->
                                article.in(edition.locale()).stream().map(variant -> new Live(article, variant, hit))))
                .toList();
        Map<String, Wording> reworded = site.wordings(live.stream()
                .filter(it -> !it.isAsFound())
                .map(it -> it.variant().rendition())
                .toList());
        return live.stream()
                .flatMap(
                        it -> shown(it, reworded)
                                .map(shown -> found(edition, it.article(), it.variant(), shown, hits.marker()))
                                .stream())
                .toList();
    }

    private static Optional<Shown> shown(Live found, Map<String, Wording> reworded) {
        return found.isAsFound()
                ? Optional.of(found.hit().shown())
                : Optional.ofNullable(reworded.get(found.variant().rendition())).map(Shown::of);
    }

    private static Found found(Edition edition, LiveArticle article, Variant variant, Shown shown, Marker marker) {
        return new Found(
                Address.encode(variant.path()),
                edition.sectionLink(variant.section()).orElse(null),
                marker.all(shown.headline()),
                marker.passages(shown.text()),
                edition.dates().day(article.publishedAt()),
                article.publishedAt().toString());
    }
}
