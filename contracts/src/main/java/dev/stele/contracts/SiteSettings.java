package dev.stele.contracts;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every page of the site shows around its article. Texts are maps from BCP 47 tag to text.
 *
 * @param defaultLocale one of {@code locales}; {@code x-default} and the last resort of language negotiation
 * @param locales in the order in which the site offers them
 */
public record SiteSettings(
        Map<String, String> name,
        Map<String, String> tagline,
        String defaultLocale,
        List<String> locales,
        List<Section> sections,
        List<NavigationItem> navigation,
        Footer footer) {

    /** A section by its stable id ({@code [a-z0-9-]+}) and its name in each language. */
    public record Section(String id, Map<String, String> name) {}

    /** A link with a label in each language to exactly one of a section, an article (or static page) or an address. */
    public record NavigationItem(
            Map<String, String> label,
            @Nullable String section,
            @Nullable UUID articleId,
            @Nullable String url) {}

    /** The foot of every page. */
    public record Footer(Map<String, String> address, List<NavigationItem> links, Map<String, String> copyright) {}
}
