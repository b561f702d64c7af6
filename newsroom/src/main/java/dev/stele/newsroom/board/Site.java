package dev.stele.newsroom.board;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the board needs to know of the site; all of it may be missing while nobody has set it up. */
public record Site(
        @Nullable String defaultLocale,
        @Nullable List<String> locales,
        @Nullable List<Section> sections) {

    /** A section with its name in each language. */
    public record Section(String id, @Nullable Map<String, String> name) {

        /** In that language, else in any, else its id. */
        public String named(String locale) {
            Map<String, String> names = name == null ? Map.of() : name;
            return names.getOrDefault(
                    locale, names.values().stream().findFirst().orElse(id));
        }
    }

    public Site {
        locales = Objects.requireNonNullElse(locales, List.of());
        sections = Objects.requireNonNullElse(sections, List.of());
    }

    public List<String> languages() {
        return Objects.requireNonNull(locales);
    }

    public List<Section> parts() {
        return Objects.requireNonNull(sections);
    }
}
