package dev.stele.newsroom.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The settings of the site as the content service has them; texts are by language. */
public record SiteSettings(
        Map<String, String> name,
        Map<String, String> tagline,
        String defaultLocale,
        List<String> locales,
        List<Section> sections,
        List<Link> navigation,
        Footer footer) {

    /** A section and its name in each language. */
    public record Section(String id, Map<String, String> name) {

        public String named(String locale) {
            return name.getOrDefault(locale, name.values().stream().findFirst().orElse(id));
        }
    }

    /** A link to exactly one of a section, an article and an address. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Link(
            Map<String, String> label,
            @Nullable String section,
            @Nullable String articleId,
            @Nullable String url) {

        public String kind() {
            return section != null ? "section" : articleId != null ? "article" : "url";
        }
    }

    /** The foot of every page. */
    public record Footer(Map<String, String> address, List<Link> links, Map<String, String> copyright) {

        static final Footer NONE = new Footer(Map.of(), List.of(), Map.of());
    }

    public SiteSettings {
        name = Objects.requireNonNullElse(name, Map.of());
        tagline = Objects.requireNonNullElse(tagline, Map.of());
        locales = Objects.requireNonNullElse(locales, List.of());
        sections = Objects.requireNonNullElse(sections, List.of());
        navigation = Objects.requireNonNullElse(navigation, List.of());
        footer = Objects.requireNonNullElse(footer, Footer.NONE);
    }
}
