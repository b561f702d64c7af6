package dev.stele.translation.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The inline tags of a text, as they are written. */
public final class InlineMarkup {

    /** A tag as a pattern: brackets in quoted attributes do not end it. */
    public static final String TAG_SHAPE = "<[^<>\"]*+(?:\"[^\"]*+\"[^<>\"]*+)*+>";

    static final Pattern TAG = Pattern.compile(TAG_SHAPE);
    private static final Pattern LINE_BREAK = Pattern.compile("<br\\s*/?>");
    private static final Pattern BARE_AMPERSAND = Pattern.compile("(?!" + Entities.SHAPE + ")&");

    private InlineMarkup() {}

    /** Every tag in order, opening and closing. */
    public static List<String> tags(String text) {
        return TAG.matcher(text).results().map(MatchResult::group).toList();
    }

    /** What a reader sees: line breaks as such, every other tag gone, entities as what they stand for. */
    public static String visible(String text) {
        return Piece.of(text).stream().map(Piece::seen).collect(Collectors.joining());
    }

    /** The same with entities as they are written. */
    public static String plain(String text) {
        return TAG.matcher(LINE_BREAK.matcher(text).replaceAll("\n")).replaceAll("");
    }

    /** Writes loose {@code &} and {@code >} as entities, so that the text between the tags is plain text. */
    public static String escapeLoose(String text) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (MatchResult tag : TAG.matcher(text).results().toList()) {
            out.append(escape(text.substring(from, tag.start()))).append(tag.group());
            from = tag.end();
        }
        return out.append(escape(text.substring(from))).toString();
    }

    private static String escape(String between) {
        return BARE_AMPERSAND.matcher(between).replaceAll("&amp;").replace(">", "&gt;");
    }

    /** Whether a {@code <} stands in the text that begins no tag. */
    public static boolean hasLooseBracket(String text) {
        return TAG.matcher(text).replaceAll("").indexOf('<') >= 0;
    }

    /** Whether every opened tag is closed in the order of nesting. */
    public static boolean isWellNested(String text) {
        Deque<String> open = new ArrayDeque<>();
        for (String tag : tags(text)) {
            if (opens(tag)) {
                open.push(name(tag));
            } else if (closes(tag) && (open.isEmpty() || !open.pop().equals(name(tag)))) {
                return false;
            }
        }
        return open.isEmpty();
    }

    public static boolean isLineBreak(String tag) {
        return LINE_BREAK.matcher(tag).matches();
    }

    public static boolean closes(String tag) {
        return tag.startsWith("</");
    }

    static boolean opens(String tag) {
        return !closes(tag) && !isLineBreak(tag);
    }

    /** The element that the tag opens or closes. */
    public static String name(String tag) {
        return tag.replaceAll("^</?|[\\s/>].*$", "");
    }
}
