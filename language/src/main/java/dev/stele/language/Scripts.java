package dev.stele.language;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** In which script a language is written. */
public final class Scripts {

    private static final LoadingCache<Locale, String> KNOWN =
            Caffeine.newBuilder().maximumSize(200).build(Scripts::read);

    private Scripts() {}

    /** The code of ISO 15924, such as {@code Cyrl}: that of the locale, else the usual one of its language; empty when unknown. */
    public static String of(Locale locale) {
        return KNOWN.get(locale);
    }

    private static String read(Locale locale) {
        return ULocale.addLikelySubtags(ULocale.forLocale(locale)).getScript();
    }
}
