package dev.stele.newsroom.page;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;

/** Names and directions of languages. */
public final class LanguageNames {

    private LanguageNames() {}

    static String name(String locale, Language in) {
        return LocaleDisplayNames.getInstance(
                        ULocale.forLocale(in.locale()), DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU)
                .localeDisplayName(ULocale.forLanguageTag(locale));
    }

    /** The value of {@code dir} for a text in this language. */
    public static String direction(String locale) {
        return ULocale.forLanguageTag(locale).isRightToLeft() ? "rtl" : "ltr";
    }
}
