package dev.stele.translation.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One space where there is one, and none before a mark. */
final class Spaces {

    private static final Pattern DOUBLE = Pattern.compile("[ \\u00a0]{2,}");
    private static final Pattern BEFORE_MARK = Pattern.compile(
            "(?<=[\\p{L}\\p{Nd})»”\"])[ \\u00a0]+[,;:!?؟،؛。۔](?![\\p{Punct}])|(?<=[\\p{L}])[ \\u00a0]+\\.(?=\\s|$)");
    private static final String FRENCH = "fr";

    private Spaces() {}

    static Stream<Finding> inOrder(Pair pair) {
        return Stream.of(
                        doubled(pair),
                        pair.to().getLanguage().equals(FRENCH)
                                ? Stream.<Finding>empty()
                                : once("space-before-mark", BEFORE_MARK, pair),
                        atTheEdge(pair))
                .flatMap(found -> found);
    }

    private static Stream<Finding> doubled(Pair pair) {
        return once("double-space", DOUBLE, pair);
    }

    private static Stream<Finding> once(String code, Pattern pattern, Pair pair) {
        Matcher found = pattern.matcher(pair.target().text());
        return found.find() && !pattern.matcher(pair.source().text()).find()
                ? Stream.of(pair.target().at(Finding.warning(code), found.start(), found.end()))
                : Stream.empty();
    }

    private static Stream<Finding> atTheEdge(Pair pair) {
        String text = pair.target().text();
        String source = pair.source().text();
        int start = text.length() - text.stripLeading().length();
        int end = text.stripTrailing().length();
        if (start > 0 && !source.isEmpty() && source.stripLeading().length() == source.length()) {
            return Stream.of(pair.target().at(Finding.warning("edge-space"), 0, start));
        }
        return end < text.length() && source.stripTrailing().length() == source.length()
                ? Stream.of(pair.target().at(Finding.warning("edge-space"), end, text.length()))
                : Stream.empty();
    }
}
