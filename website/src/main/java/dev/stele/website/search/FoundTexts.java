package dev.stele.website.search;

import dev.stele.website.answer.Address;
import dev.stele.website.page.Edition;
import dev.stele.website.search.SearchView.Found;
import dev.stele.website.search.index.Marker;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Site;
import dev.stele.website.site.Variant;
import dev.stele.website.site.Wording;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Reads what was found from the store, so that nothing is shown that is not live at this moment, nor an old wording.
 */
@Component
class FoundTexts {

    private record Live(LiveArticle article, Variant variant) {}

    List<Found> of(Edition edition, Site site, List<String> ids, Marker marker) {
        Map<String, LiveArticle> articles = site.articles(ids);
        List<Live> live = ids.stream()
                .map(articles::get)
                .filter(Objects::nonNull)
                .flatMap(article -> article.in(edition.locale()).map(variant -> new Live(article, variant)).stream())
                .toList();
        Map<String, Wording> wordings =
                site.wordings(live.stream().map(it -> it.variant().rendition()).toList());
        return live.stream()
                .flatMap(it -> Optional.ofNullable(wordings.get(it.variant().rendition()))
                        .map(words -> found(edition, it.article(), it.variant(), words, marker))
                        .stream())
                .toList();
    }

    private static Found found(Edition edition, LiveArticle article, Variant variant, Wording words, Marker marker) {
        String lead = words.lead() == null ? "" : "<p>" + escaped(words.lead()) + "</p>";
        return new Found(
                Address.encode(variant.path()),
                edition.sectionLink(variant.section()).orElse(null),
                marker.all(words.headline()),
                marker.passages(lead + words.bodyHtml()),
                edition.dates().day(article.publishedAt()),
                article.publishedAt().toString());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
