package dev.stele.website.article;

import dev.stele.contracts.ArticleKind;
import dev.stele.website.article.Finding.Elsewhere;
import dev.stele.website.article.Finding.Found;
import dev.stele.website.article.Finding.Gone;
import dev.stele.website.article.Finding.Moved;
import dev.stele.website.article.Finding.Unknown;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Site;
import dev.stele.website.site.Variant;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds out what stands at the address of an article. */
@Component
public class FindArticle {

    public Finding at(Site site, ArticleKind kind, String locale, String slug, List<String> otherLocales) {
        String usual = Normalizer.normalize(slug, Normalizer.Form.NFC);
        Optional<LiveArticle> article =
                site.articleAt(route(kind, locale, usual)).flatMap(site::article);
        if (article.isPresent()) {
            return at(site, article.get(), locale, "/" + route(kind, locale, slug));
        }
        return elsewhere(site, kind, usual, otherLocales);
    }

    private static Finding at(Site site, LiveArticle article, String locale, String path) {
        Optional<Variant> variant = article.in(locale);
        if (variant.isEmpty()) {
            return article.isGoneFrom(locale) ? new Gone(article) : offered(article);
        }
        if (!variant.get().path().equals(path)) {
            return new Moved(article, variant.get());
        }
        return site.rendition(variant.get().rendition())
                .<Finding>map(text -> new Found(article, variant.get(), text))
                .orElseGet(Unknown::new);
    }

    /** A reader who changed only the language in the address is told where the article can be read. */
    private static Finding elsewhere(Site site, ArticleKind kind, String slug, List<String> locales) {
        List<String> routes = locales.stream().map(l -> route(kind, l, slug)).toList();
        return site.articlesAt(routes).stream()
                .sorted()
                .flatMap(id -> site.article(id).stream())
                .map(FindArticle::offered)
                .filter(Elsewhere.class::isInstance)
                .findFirst()
                .orElseGet(Unknown::new);
    }

    private static Finding offered(LiveArticle article) {
        return article.live().isEmpty() ? new Unknown() : new Elsewhere(article);
    }

    private static String route(ArticleKind kind, String locale, String slug) {
        String folder = switch (kind) {
            case NEWS -> "news";
            case PAGE -> "pages";
        };
        return locale + "/" + folder + "/" + slug;
    }
}
