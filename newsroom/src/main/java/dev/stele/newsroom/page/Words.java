package dev.stele.newsroom.page;

import com.ibm.icu.text.MessageFormat;
import dev.stele.language.Isolated;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The console's words in one language, as ICU messages with named arguments. */
public final class Words {

    private static final String REMOVED = "person.removed";

    /** What the erasure of a name leaves in the services: this and eight hexadecimal digits. No user may be called so. */
    private static final String PSEUDONYM_START = "removed-";

    private final Language language;
    private final Map<String, String> texts;

    Words(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    public Language language() {
        return language;
    }

    /**
     * Says {@code board.found} with {@code "count", 3} in it; a key that is none is a fault of the template. An
     * argument that is the pseudonym of a removed person is said as {@link #who} says it.
     */
    public String say(String key, Object... namesAndValues) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + language.tag());
        }
        // Also without arguments, so that an apostrophe means the same in every text.
        return new MessageFormat(text, language.locale()).format(arguments(namesAndValues));
    }

    /** The user name; of a person whose name was erased, the words for that instead of the pseudonym. */
    public String who(String name) {
        return isPseudonym(name) ? texts.getOrDefault(REMOVED, name) : name;
    }

    /** Says the key if there is such a text, else what stands in for it. */
    public String sayOr(String standIn, String key, Object... namesAndValues) {
        return has(key) ? say(key, namesAndValues) : standIn;
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** All keys that begin like this, for scripts that bring a screen's words with them. */
    public List<String> keysUnder(String prefix) {
        return texts.keySet().stream().filter(key -> key.startsWith(prefix)).toList();
    }

    Set<String> keys() {
        return texts.keySet();
    }

    String pattern(String key) {
        return texts.getOrDefault(key, "");
    }

    private static boolean isPseudonym(String text) {
        return text.startsWith(PSEUDONYM_START)
                && text.length() == PSEUDONYM_START.length() + 8
                && text.chars().skip(PSEUDONYM_START.length()).allMatch(c -> HexFormat.isHexDigit(c));
    }

    private Map<String, Object> arguments(Object... namesAndValues) {
        Map<String, Object> arguments = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            arguments.put((String) namesAndValues[i], argument(value));
        }
        return arguments;
    }

    private Object argument(Object value) {
        return switch (value) {
            case Instant moment -> Date.from(moment);
            case String text -> Isolated.text(who(text));
            default -> value;
        };
    }
}
