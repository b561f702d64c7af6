package dev.stele.website.page;

import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.SiteSettings;
import dev.stele.contracts.SiteSettings.NavigationItem;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Variant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the navigation items of the settings into links of one edition. */
final class Navigation {

    private Navigation() {}

    /** The links of the masthead: as configured, or else the sections. */
    static List<Link> main(Edition edition, @Nullable String currentPath) {
        List<Link> links = links(edition, edition.settings().navigation());
        if (links.isEmpty()) {
            links = edition.settings().sections().stream()
                    .flatMap(s -> edition.sectionLink(s.id()).stream())
                    .toList();
        }
        return links.stream()
                .map(l -> l.currentWhen(l.href().equals(currentPath)))
                .toList();
    }

    /** The articles that the masthead and the foot of every page lead to, live or not. */
    static List<String> articles(SiteSettings settings) {
        return Stream.concat(settings.navigation().stream(), settings.footer().links().stream())
                .map(NavigationItem::articleId)
                .filter(Objects::nonNull)
                .map(UUID::toString)
                .distinct()
                .toList();
    }

    /** Those of them whose changes not every page is told of; a static page's are. */
    static List<String> stories(Edition edition) {
        Map<String, LiveArticle> linked = edition.linked();
        return articles(edition.settings()).stream()
                .filter(id -> {
                    LiveArticle article = linked.get(id);
                    return article == null || article.kind() != ArticleKind.PAGE;
                })
                .toList();
    }

    static List<Link> links(Edition edition, List<NavigationItem> items) {
        return items.stream().flatMap(item -> link(edition, item).stream()).toList();
    }

    private static Optional<Link> link(Edition edition, NavigationItem item) {
        Optional<Text> label = edition.text(item.label());
        String section = item.section();
        if (section != null) {
            return edition.sectionLink(section)
                    .map(link -> label.map(text -> Link.to(edition.sectionPath(section), text))
                            .orElse(link));
        }
        if (item.articleId() != null) {
            return article(edition, item.articleId(), label);
        }
        return label.filter(text -> item.url() != null && isSafe(item.url()))
                .map(text -> new Link(text.value(), String.valueOf(item.url()), text.lang(), false));
    }

    /** Where the edition lacks the article, the link says its headline in the language that the reader will find. */
    private static Optional<Link> article(Edition edition, UUID id, Optional<Text> label) {
        LiveArticle article = edition.linked().get(id.toString());
        if (article == null) {
            return Optional.empty();
        }
        Optional<Variant> here = article.in(edition.locale());
        if (here.isPresent()) {
            Variant variant = here.get();
            return Optional.of(Link.to(variant.path(), label.orElse(new Text(variant.headline(), null))));
        }
        return article.preferred(edition.settings().defaultLocale())
                .map(v -> Link.to(v.path(), new Text(v.headline(), v.locale())));
    }

    private static boolean isSafe(String url) {
        return url.startsWith("https://")
                || url.startsWith("http://")
                || url.startsWith("mailto:")
                || (url.startsWith("/") && !url.startsWith("//"));
    }
}
