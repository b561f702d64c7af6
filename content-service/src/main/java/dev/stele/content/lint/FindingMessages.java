package dev.stele.content.lint;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;

/** What findings say to people, in the languages that have a {@code messages/lint_*.properties}. */
public final class FindingMessages {
    /** Languages with words of their own, the default first. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("ru"));

    private static final Control NO_SYSTEM_LOCALE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private FindingMessages() {}

    /** The best of ours for a header {@code Accept-Language} (RFC 4647 look-up); English when it names none or is broken. */
    public static Locale reader(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 500) return LANGUAGES.getFirst();
        try {
            Locale found = Locale.lookup(LanguageRange.parse(acceptLanguage), LANGUAGES);
            return found == null ? LANGUAGES.getFirst() : found;
        } catch (IllegalArgumentException e) {
            return LANGUAGES.getFirst();
        }
    }

    /** The finding in words of that language, or in English where it has none. */
    public static String of(Finding finding, Locale reader) {
        return text(finding.rule().id(), reader, ArgumentWords.of(finding, reader));
    }

    /** Another sentence of the bundle. */
    public static String text(String key, Locale reader, List<String> arguments) {
        ResourceBundle words = ResourceBundle.getBundle("messages/lint", reader, NO_SYSTEM_LOCALE);
        return new MessageFormat(words.getString(key), reader).format(arguments.toArray());
    }
}
