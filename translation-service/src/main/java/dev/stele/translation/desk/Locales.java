package dev.stele.translation.desk;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Reads BCP 47 tags. */
public final class Locales {

    private Locales() {}

    /** Fails with {@link IllformedLocaleException} where {@code Locale.forLanguageTag} would quietly answer another locale. */
    public static Locale parse(String tag) {
        Locale locale = new Locale.Builder().setLanguageTag(tag).build();
        if (locale.getLanguage().isEmpty()) {
            throw new IllformedLocaleException("no language in " + tag);
        }
        return locale;
    }
}
