package dev.stele.translation.check;

import com.ibm.icu.text.MessageFormat;
import dev.stele.translation.markup.InlineMarkup;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What findings say to people, in the languages that have a {@code messages/findings_*.properties}. */
public final class FindingMessages {

    /** Languages with words of their own, the default first. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("ru"), Locale.of("tg"));

    private static final Control NO_SYSTEM_LOCALE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private FindingMessages() {}

    /** The finding in words of that language, or in English where it has none. */
    public static String of(Finding finding, Locale reader) {
        ResourceBundle words = ResourceBundle.getBundle("messages/findings", reader, NO_SYSTEM_LOCALE);
        return new MessageFormat(words.getString(finding.code()), reader)
                .format(finding.arguments().stream()
                        .map(it -> finding.code().endsWith("-tag") ? tag(it, words) : it)
                        .toArray());
    }

    /** The tag as people call it: nobody has to read an address to learn that a link is meant. */
    private static String tag(String written, ResourceBundle words) {
        String key = "tag." + InlineMarkup.name(written);
        if (!words.containsKey(key)) {
            return written;
        }
        return InlineMarkup.closes(written) ? "/" + words.getString(key) : words.getString(key);
    }
}
