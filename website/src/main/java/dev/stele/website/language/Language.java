package dev.stele.website.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** A language of the site: how it is written and what it calls itself. */
public record Language(String tag) {

    private static final int LONGEST = 35;

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
        ULocale locale = ULocale.forLanguageTag(tag);
        return UCharacter.toTitleCase(locale, nameOf(tag, tag), null, UCharacter.TITLECASE_NO_LOWERCASE);
    }

    /** What a language is called in another one. */
    public static String nameOf(String tag, String in) {
        return LocaleDisplayNames.getInstance(ULocale.forLanguageTag(in))
                .localeDisplayName(ULocale.forLanguageTag(tag));
    }

    /** What stands between the members of a list. */
    public static String commaOf(String tag) {
        String script = ULocale.addLikelySubtags(ULocale.forLanguageTag(tag)).getScript();
        return script.equals("Arab") ? "، " : ", ";
    }

    public String direction() {
        return directionOf(tag);
    }

    public String name() {
        return nameOf(tag);
    }

    /** The tag as Open Graph writes it: {@code pt_BR}. */
    public String underscored() {
        return tag.replace('-', '_');
    }
}
