package dev.stele.website.page;

import dev.stele.website.language.Language;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A text of the site settings with the language it is in; {@code lang} is null when that is the language of the page. */
public record Text(String value, @Nullable String lang) {

    /** The text in the page's language, else in the site's first, else in any: a name is better than none. */
    static Optional<Text> of(Map<String, String> texts, String locale, String defaultLocale) {
        return Stream.concat(
                        Stream.of(locale, defaultLocale),
                        texts.keySet().stream().sorted())
                .filter(tag -> !texts.getOrDefault(tag, "").isBlank())
                .findFirst()
                .map(tag -> new Text(texts.getOrDefault(tag, ""), tag.equals(locale) ? null : tag));
    }

    public @Nullable String dir() {
        return lang == null ? null : Language.directionOf(lang);
    }
}
