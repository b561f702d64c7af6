package dev.stele.translation.markup;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Between texts with entities, as the desk keeps them, and the characters that a reader sees. */
public final class Entities {

    /** An entity as a pattern; whether it stands for a character is another question. */
    static final String SHAPE = "&(?:[A-Za-z][A-Za-z0-9]{1,30}|#(?:[0-9]{1,7}|[xX][0-9A-Fa-f]{1,6}));";

    private static final Pattern WRITTEN = Pattern.compile(SHAPE);

    private Entities() {}

    /**
     * An entity of HTML in a text.
     *
     * @param start in UTF-16 code units
     * @param end exclusive
     * @param characters one or two, for which it stands
     */
    public record Entity(int start, int end, String characters) {}

    /** In order; what only looks like an entity is none. */
    public static List<Entity> in(String text) {
        return text.indexOf('&') < 0
                ? List.of()
                : WRITTEN.matcher(text)
                        .results()
                        .flatMap(it -> characters(it.group()).stream()
                                .map(characters -> new Entity(it.start(), it.end(), characters)))
                        .toList();
    }

    /** What a reader sees; an entity that is none is seen as it is written. */
    public static String decoded(String text) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Entity it : in(text)) {
            out.append(text, from, it.start()).append(it.characters());
            from = it.end();
        }
        return out.append(text, from, text.length()).toString();
    }

    /** The same characters as the desk writes them. */
    public static String encoded(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\u00a0", "&nbsp;");
    }

    private static Optional<String> characters(String entity) {
        if (entity.charAt(1) != '#') {
            String named = org.jsoup.nodes.Entities.getByName(entity.substring(1, entity.length() - 1));
            return named.isEmpty() ? Optional.empty() : Optional.of(named);
        }
        boolean hex = entity.charAt(2) == 'x' || entity.charAt(2) == 'X';
        int character = Integer.parseInt(entity, hex ? 3 : 2, entity.length() - 1, hex ? 16 : 10);
        boolean seen = Character.isValidCodePoint(character)
                && Character.isDefined(character)
                && !Character.isISOControl(character)
                && Character.getType(character) != Character.SURROGATE;
        return seen ? Optional.of(Character.toString(character)) : Optional.empty();
    }
}
