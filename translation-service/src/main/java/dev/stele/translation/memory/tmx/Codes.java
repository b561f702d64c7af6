package dev.stele.translation.memory.tmx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Inline tags as codes: which text between angle brackets is one, and which two belong together. */
final class Codes {

    private static final Pattern TAG = Pattern.compile("</?(strong|em|a|sub|sup)(?:\\s[^<>]*)?>|<br\\s*/?>");

    private Codes() {}

    /** A piece of a text. */
    sealed interface Piece {
        String text();
    }

    /** Characters. */
    record Plain(String text) implements Piece {}

    /** The beginning of a pair. */
    record Opening(String text, int pair, String type) implements Piece {}

    /** The end of a pair. */
    record Closing(String text, int pair) implements Piece {}

    /** A tag that stands alone. */
    record Standing(String text) implements Piece {}

    /** Half of a pair whose other half is missing. */
    record Loose(String text, boolean begins) implements Piece {}

    static boolean isTag(String native_) {
        return TAG.matcher(native_).matches();
    }

    /** The text in pieces, which joined are the text again. */
    static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        int from = 0;
        int pairs = 0;
        for (MatchResult tag : TAG.matcher(text).results().toList()) {
            if (tag.start() > from) {
                pieces.add(new Plain(text.substring(from, tag.start())));
            }
            from = tag.end();
            String written = tag.group();
            String name = tag.group(1);
            if (name == null) {
                pieces.add(new Standing(written));
            } else if (!written.startsWith("</")) {
                open.add(pieces.size());
                pieces.add(new Opening(written, ++pairs, name));
            } else if (!open.isEmpty()
                    && pieces.get(open.getLast()) instanceof Opening it
                    && it.type().equals(name)) {
                open.removeLast();
                pieces.add(new Closing(written, it.pair()));
            } else {
                pieces.add(new Loose(written, false));
            }
        }
        if (from < text.length()) {
            pieces.add(new Plain(text.substring(from)));
        }
        open.forEach(at -> pieces.set(at, new Loose(pieces.get(at).text(), true)));
        return pieces;
    }
}
