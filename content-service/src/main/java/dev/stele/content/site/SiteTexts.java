package dev.stele.content.site;

import dev.stele.content.validation.Faults;
import dev.stele.content.validation.TextRules;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Texts by language, for the languages of the site only. */
final class SiteTexts {
    private final List<String> locales;
    private final String defaultLocale;
    private final Faults faults;
    private final TextRules texts;

    SiteTexts(List<String> locales, String defaultLocale, Faults faults) {
        this.locales = locales;
        this.defaultLocale = defaultLocale;
        this.faults = faults;
        this.texts = new TextRules(faults);
    }

    /** There must be a text in the default language, which stands in where another lacks one. */
    Map<String, String> required(String pointer, @Nullable Map<String, String> given, int longest) {
        Map<String, String> checked = optional(pointer, given, longest);
        texts.required(pointer + "/" + defaultLocale, checked.get(defaultLocale), longest);
        return checked;
    }

    Map<String, String> optional(String pointer, @Nullable Map<String, String> given, int longest) {
        Map<String, String> checked = new TreeMap<>();
        if (given == null) return checked;
        given.forEach((locale, text) -> {
            String at = pointer + "/" + locale.replace("~", "~0").replace("/", "~1");
            if (!locales.contains(locale)) {
                faults.refuse(at, "unknown-locale", "The site has no such language.");
                return;
            }
            texts.shown(at, text, longest);
            if (text != null) checked.put(locale, text);
        });
        return checked;
    }
}
