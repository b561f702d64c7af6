package dev.stele.website.language;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** Chooses among the site's languages by RFC 4647 lookup. */
public final class Negotiation {

    private Negotiation() {}

    public static String choose(@Nullable String acceptLanguage, List<String> locales, String otherwise) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return otherwise;
        }
        try {
            String found = Locale.lookupTag(LanguageRange.parse(acceptLanguage), locales);
            // The lookup answers in lower case; the site's own spelling is what addresses use.
            return locales.stream()
                    .filter(l -> l.equalsIgnoreCase(found))
                    .findFirst()
                    .orElse(otherwise);
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }
}
