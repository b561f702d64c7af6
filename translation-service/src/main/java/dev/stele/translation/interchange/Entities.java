package dev.stele.translation.interchange;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.okapi.common.HTMLCharacterEntities;

/** Between texts with entities, as the desk keeps them, and the characters that a reader sees. */
final class Entities {

    private static final Pattern ENTITY =
            Pattern.compile("&(?:[A-Za-z][A-Za-z0-9]{1,30}|#(?:[0-9]{1,7}|x[0-9A-Fa-f]{1,6}));");
    // The table has those of HTML alone.
    private static final Map<String, Character> XML =
            Map.of("amp", '&', "lt", '<', "gt", '>', "quot", '"', "apos", '\'');
    private static final HTMLCharacterEntities HTML = new HTMLCharacterEntities();

    static {
        HTML.ensureInitialization(false);
    }

    private Entities() {}

    /** What a reader sees; an entity that is none is seen as it is written. */
    static String decoded(String text) {
        return ENTITY.matcher(text).replaceAll(it -> Matcher.quoteReplacement(character(it)));
    }

    /** The same characters as the desk writes them. */
    static String encoded(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\u00a0", "&nbsp;");
    }

    private static String character(MatchResult entity) {
        int character = codePoint(entity.group());
        boolean seen = Character.isValidCodePoint(character)
                && Character.isDefined(character)
                && !Character.isISOControl(character)
                && Character.getType(character) != Character.SURROGATE;
        return seen ? Character.toString(character) : entity.group();
    }

    private static int codePoint(String entity) {
        if (entity.startsWith("&#x")) {
            return Integer.parseInt(entity, 3, entity.length() - 1, 16);
        }
        if (entity.startsWith("&#")) {
            return Integer.parseInt(entity, 2, entity.length() - 1, 10);
        }
        String name = entity.substring(1, entity.length() - 1);
        return XML.containsKey(name) ? XML.get(name) : HTML.lookupName(name);
    }
}
