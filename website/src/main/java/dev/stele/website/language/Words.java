package dev.stele.website.language;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The interface texts for pages in one language; each may come from another that stands in for it. */
public final class Words {

    private static final char ISOLATE = '\u2068';
    private static final char END = '\u2069';

    /** The texts of one language; {@code own} when it is that of the page. */
    record Source(String tag, boolean own, Map<String, String> texts) {}

    private final String page;
    private final List<Source> sources;

    Words(String tag, List<Source> sources) {
        this.page = tag;
        this.sources = sources;
    }

    public String say(String key) {
        return text(source(key), key);
    }

    /** The text with values in its places; a value that runs the other way is kept apart from what surrounds it. */
    public String say(String key, Object... values) {
        Source source = source(key);
        String spoken = source.own() ? page : source.tag();
        Object[] apart = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            apart[i] = values[i] instanceof String text ? apart(text, spoken) : values[i];
        }
        return new MessageFormat(text(source, key), ULocale.forLanguageTag(spoken)).format(apart);
    }

    /** The language that a text is in; null when it is that of the page. */
    public @Nullable String lang(String key) {
        Source source = source(key);
        return source.own() ? null : source.tag();
    }

    /** The direction of a text; null when its language is that of the page. */
    public @Nullable String dir(String key) {
        String lang = lang(key);
        return lang == null ? null : Language.directionOf(lang);
    }

    /** What brings the page's language back within an element that is named by a text of another; else null. */
    public @Nullable String within(String key, String locale) {
        return lang(key) == null ? null : locale;
    }

    /** The language that a text is in. */
    public String language(String key) {
        return Objects.requireNonNullElse(lang(key), page);
    }

    private static String apart(String value, String spoken) {
        byte direction = Bidi.getBaseDirection(value);
        boolean fits = direction == Bidi.NEUTRAL
                || (direction == Bidi.RTL) == Language.directionOf(spoken).equals("rtl");
        return fits ? value : ISOLATE + value + END;
    }

    private static String text(Source source, String key) {
        return Objects.requireNonNull(source.texts().get(key), key);
    }

    private Source source(String key) {
        return sources.stream()
                .filter(s -> s.texts().containsKey(key))
                .findFirst()
                .orElseThrow(() -> new MissingResourceException("no such text", Words.class.getName(), key));
    }
}
