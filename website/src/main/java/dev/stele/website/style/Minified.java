package dev.stele.website.style;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** CSS without what only its authors need. Strings stay as they are; in our sheets no address stands outside of one. */
final class Minified {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    /** A string, or a mark whose spaces mean nothing, or spaces that mean one. */
    private static final Pattern PIECE =
            Pattern.compile("(\"[^\"]*\"|'[^']*')|\\s*([{},]|;(?:\\s*;)*)\\s*|(:)\\s+|(\\s+)");

    private Minified() {}

    static String of(String css) {
        String bare = COMMENT.matcher(css).replaceAll(" ").strip();
        return PIECE.matcher(bare)
                .replaceAll(piece -> piece.group(4) != null
                        ? " "
                        : Matcher.quoteReplacement(
                                piece.group(1) != null
                                        ? piece.group(1)
                                        : piece.group().strip().substring(0, 1)))
                .replace(";}", "}");
    }
}
