package dev.stele.website.sitemap;

import dev.stele.contracts.SiteSettings;
import dev.stele.website.page.Editions;
import dev.stele.website.page.PageSettings;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Site;
import dev.stele.website.site.Variant;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Every live page with its languages, in the sitemap format. */
final class Sitemap {

    /** The format allows no more. */
    private static final int MOST_URLS = 50_000;

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final XMLStreamWriter out;
    private final PageSettings settings;
    private final String defaultLocale;
    private int urls;

    private Sitemap(XMLStreamWriter out, PageSettings settings, String defaultLocale) {
        this.out = out;
        this.settings = settings;
        this.defaultLocale = defaultLocale;
    }

    static String write(Site site, PageSettings settings) {
        StringWriter text = new StringWriter();
        SiteSettings configured = Editions.settings(site);
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement("urlset");
            out.writeDefaultNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
            out.writeNamespace("xhtml", XHTML);
            Sitemap map = new Sitemap(out, settings, configured.defaultLocale());
            map.homes(configured);
            site.each(MOST_URLS, map::article);
            out.writeEndElement();
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void homes(SiteSettings configured) {
        Map<String, String> alternates = new LinkedHashMap<>();
        configured.locales().forEach(tag -> alternates.put(tag, settings.url("/" + tag + "/")));
        Map<String, String> all = new LinkedHashMap<>(alternates);
        all.put("x-default", settings.url("/"));
        alternates.values().forEach(url -> url(url, null, all));
    }

    private void article(LiveArticle article) {
        Map<String, String> alternates = new LinkedHashMap<>();
        article.live().forEach(v -> alternates.put(v.locale(), settings.url(v.path())));
        article.preferred(defaultLocale).ifPresent(v -> alternates.put("x-default", settings.url(v.path())));
        for (Variant variant : article.live()) {
            url(settings.url(variant.path()), variant.since().toString(), alternates);
        }
    }

    private void url(String location, @Nullable String modified, Map<String, String> alternates) {
        if (urls++ >= MOST_URLS) {
            return;
        }
        try {
            out.writeStartElement("url");
            element("loc", location);
            if (modified != null) {
                element("lastmod", modified);
            }
            for (Map.Entry<String, String> alternate : alternates.entrySet()) {
                out.writeEmptyElement("xhtml", "link", XHTML);
                out.writeAttribute("rel", "alternate");
                out.writeAttribute("hreflang", alternate.getKey());
                out.writeAttribute("href", alternate.getValue());
            }
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void element(String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(text);
        out.writeEndElement();
    }
}
