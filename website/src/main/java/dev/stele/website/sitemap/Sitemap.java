package dev.stele.website.sitemap;

import dev.stele.website.page.Alternates;
import dev.stele.website.page.Edition;
import dev.stele.website.page.PageSettings;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Variant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Pages with all their languages, in the sitemap format. */
record Sitemap(PageSettings settings, String defaultLocale) {

    /** @param edition when the home pages and sections shall be in it */
    String of(@Nullable Edition edition, List<LiveArticle> articles) {
        return SitemapWriter.write("urlset", Map.of("xhtml", SitemapWriter.XHTML), out -> {
            if (edition != null) {
                homes(edition, out);
            }
            for (LiveArticle article : articles) {
                article(article, out);
            }
        });
    }

    private void homes(Edition edition, SitemapWriter out) throws XMLStreamException {
        urls(Alternates.of(edition, settings, tag -> "/" + tag + "/", "/"), out);
        for (String section : edition.settings().sections().stream()
                .filter(s -> edition.sectionLink(s.id()).isPresent())
                .map(s -> s.id())
                .toList()) {
            String otherwise = "/" + defaultLocale + "/sections/" + section;
            urls(Alternates.of(edition, settings, tag -> "/" + tag + "/sections/" + section, otherwise), out);
        }
    }

    private void urls(Map<String, String> alternates, SitemapWriter out) throws XMLStreamException {
        Map<String, String> languages = new LinkedHashMap<>(alternates);
        languages.remove("x-default");
        Collection<String> urls = languages.values();
        for (String url : urls) {
            url(url, null, alternates, out);
        }
    }

    private void article(LiveArticle article, SitemapWriter out) throws XMLStreamException {
        Map<String, String> alternates = Alternates.of(article, defaultLocale, settings);
        for (Variant variant : article.live()) {
            url(settings.url(variant.path()), variant.since().toString(), alternates, out);
        }
    }

    private static void url(
            String location, @Nullable String modified, Map<String, String> alternates, SitemapWriter out)
            throws XMLStreamException {
        out.begin("url");
        out.element("loc", location);
        if (modified != null) {
            out.element("lastmod", modified);
        }
        for (Map.Entry<String, String> alternate : alternates.entrySet()) {
            out.alternate(alternate.getKey(), alternate.getValue());
        }
        out.end();
    }
}
