package dev.stele.website.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The interface texts in one language; English where the site speaks a language that they are not written in. */
public final class Words {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final ULocale locale;

    private Words(String tag) {
        bundle = ResourceBundle.getBundle("words/words", Locale.forLanguageTag(tag), NO_FALLBACK);
        locale = ULocale.forLanguageTag(tag);
    }

    public static Words in(String tag) {
        return new Words(tag);
    }

    public String say(String key) {
        return bundle.getString(key);
    }

    public String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }
}
