package dev.stele.website.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the site's languages that a reader asks for, by RFC 4647: lookup first; where it finds nothing, the language as it
 * is written elsewhere ({@code zh-TW}: {@code zh-Hant}), and then anything that the range is the beginning of.
 */
public final class Negotiation {

    /** Nobody reads more; each costs a comparison with each language of the site. */
    private static final int MOST_RANGES = 32;

    private Negotiation() {}

    /** Of the site's languages, in its own spelling, those that the header names, the most wanted first. */
    public static List<String> wanted(@Nullable String acceptLanguage, List<String> locales) {
        List<LanguageRange> ranges = parse(acceptLanguage);
        List<String> welcome = locales.stream()
                .filter(tag -> ranges.stream().noneMatch(range -> refuses(range, tag)))
                .toList();
        Set<String> found = new LinkedHashSet<>();
        for (LanguageRange range : ranges) {
            // A star beside other ranges says nothing in a lookup, and alone it means the default.
            if (range.getWeight() > 0 && !range.getRange().equals("*")) {
                best(range, welcome).ifPresent(found::add);
            }
        }
        return new ArrayList<>(found);
    }

    private static List<LanguageRange> parse(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return List.of();
        }
        try {
            return LanguageRange.parse(header).stream().limit(MOST_RANGES).toList();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private static Optional<String> best(LanguageRange range, List<String> locales) {
        String asked = range.getRange();
        // The lookup answers in lower case; the site's own spelling is what addresses use.
        String looked = Locale.lookupTag(List.of(range), locales);
        return first(locales, tag -> tag.equalsIgnoreCase(looked))
                .or(() -> first(locales, tag -> new Language(tag).isWrittenAs(asked)))
                .or(() -> first(locales, tag -> begins(tag, asked)));
    }

    private static Optional<String> first(List<String> locales, Predicate<String> wanted) {
        return locales.stream().filter(wanted).findFirst();
    }

    private static boolean refuses(LanguageRange range, String tag) {
        return range.getWeight() == 0 && begins(tag, range.getRange());
    }

    private static boolean begins(String tag, String range) {
        return tag.equalsIgnoreCase(range) || tag.regionMatches(true, 0, range + "-", 0, range.length() + 1);
    }
}
