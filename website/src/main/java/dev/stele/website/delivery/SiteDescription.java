package dev.stele.website.delivery;

import dev.stele.contracts.SiteSettings;
import dev.stele.contracts.SiteSettings.Section;
import dev.stele.website.language.Language;
import dev.stele.website.page.PageSettings;
import java.util.List;
import java.util.Map;

/** The site as the delivery API describes it; texts are maps from BCP 47 tag to text. */
record SiteDescription(
        Map<String, String> name,
        Map<String, String> tagline,
        String defaultLocale,
        List<Edition> locales,
        List<Section> sections) {

    /** A language of the site: what it calls itself, the direction of its script, its home page. */
    record Edition(String locale, String name, String direction, String url) {}

    static SiteDescription of(SiteSettings site, PageSettings settings) {
        return new SiteDescription(
                site.name(),
                site.tagline(),
                site.defaultLocale(),
                site.locales().stream()
                        .map(tag -> new Edition(
                                tag, Language.nameOf(tag), Language.directionOf(tag), settings.url("/" + tag + "/")))
                        .toList(),
                site.sections());
    }
}
