package dev.stele.website.language;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language of the site: how it is written and what it calls itself. */
public record Language(String tag) {

    private static final int LONGEST = 35;

    /** Every page shows them, and finding one takes longer than all else that is done with a language. */
    private static final Cache<String, String> OWN_NAMES =
            Caffeine.newBuilder().maximumSize(1_000).build();

    /** By the names that the languages have for themselves, in the order of their scripts and alphabets. */
    public static final Comparator<String> BY_NAME = Comparator.<String, String>comparing(
                    Language::nameOf, names(ULocale.ROOT))
            .thenComparing(Comparator.naturalOrder());

    /** The language of a BCP 47 tag in its usual spelling, or empty when it is no such tag. */
    public static Optional<Language> of(String tag) {
        if (tag.isEmpty() || tag.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String usual = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
            return usual.equals(tag) && !usual.equals("und") ? Optional.of(new Language(tag)) : Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** {@code rtl} for Arabic, Hebrew and other scripts that run from right to left. */
    public static String directionOf(String tag) {
        return ULocale.forLanguageTag(tag).isRightToLeft() ? "rtl" : "ltr";
    }

    /** What the language calls itself, spelled as in a menu: Тоҷикӣ, فارسی. */
    public static String nameOf(String tag) {
        return OWN_NAMES.get(tag, Language::ownName);
    }

    private static String ownName(String tag) {
        ULocale locale = ULocale.forLanguageTag(tag);
        BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
        return UCharacter.toTitleCase(locale, nameOf(tag, tag), sentences, UCharacter.TITLECASE_NO_LOWERCASE);
    }

    /** What a language is called in another one. */
    public static String nameOf(String tag, String in) {
        return LocaleDisplayNames.getInstance(
                        ULocale.forLanguageTag(in), LocaleDisplayNames.DialectHandling.DIALECT_NAMES)
                .localeDisplayName(ULocale.forLanguageTag(tag));
    }

    /** What stands between the members of a list. */
    public static String commaOf(String tag) {
        return whole(tag).getScript().equals("Arab") ? "، " : ", ";
    }

    private static Comparator<String> names(ULocale locale) {
        return Collator.getInstance(locale).freeze()::compare;
    }

    private static ULocale whole(String tag) {
        return ULocale.addLikelySubtags(ULocale.forLanguageTag(tag));
    }

    /** The tag and what remains of it without region and script, as long as that is written in the same script. */
    List<String> family() {
        List<String> family = new ArrayList<>();
        for (String part = tag; !part.isEmpty(); part = part.substring(0, Math.max(part.lastIndexOf('-'), 0))) {
            if (isWrittenAs(part)) {
                family.add(part);
            }
        }
        return family;
    }

    /** Whether it is the same language in the same script, if perhaps of another country. */
    boolean isWrittenAs(String other) {
        ULocale mine = whole(tag);
        ULocale theirs = whole(other);
        return mine.getLanguage().equals(theirs.getLanguage())
                && mine.getScript().equals(theirs.getScript());
    }

    public String direction() {
        return directionOf(tag);
    }

    public String name() {
        return nameOf(tag);
    }

    /** Language and country as Open Graph writes them, {@code pt_BR}: the country most likely where the tag has none. */
    public String withCountry() {
        ULocale whole = whole(tag);
        return whole.getCountry().isEmpty() ? whole.getLanguage() : whole.getLanguage() + "_" + whole.getCountry();
    }
}
