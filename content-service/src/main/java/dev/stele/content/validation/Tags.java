package dev.stele.content.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The tags of a text, found in one pass that never goes back.
 *
 * @param all in order
 * @param endless whether one of them has no end; what follows it is not looked at
 * @param loose whether something else begins as a tag, a comment or an instruction does
 */
record Tags(List<Tag> all, boolean endless, boolean loose) {

    /**
     * A tag.
     *
     * @param name in small letters
     */
    record Tag(String name, boolean closes) {}

    static Tags in(String text) {
        List<Tag> tags = new ArrayList<>();
        StringBuilder between = new StringBuilder(text.length());
        int at = 0;
        for (int open = text.indexOf('<'); open >= 0; open = text.indexOf('<', at)) {
            between.append(text, at, open);
            Tag tag = at(text, open);
            if (tag == null) {
                between.append('<');
                at = open + 1;
                continue;
            }
            int end = end(text, open);
            if (end < 0) return new Tags(tags, true, true);
            tags.add(tag);
            at = end;
        }
        return new Tags(tags, false, begins(between.append(text, at, text.length())));
    }

    private static @Nullable Tag at(String text, int open) {
        boolean closes = open + 1 < text.length() && text.charAt(open + 1) == '/';
        int start = open + (closes ? 2 : 1);
        if (start >= text.length() || !isLetter(text.charAt(start))) return null;
        int end = start;
        while (end < text.length() && (isLetter(text.charAt(end)) || isDigit(text.charAt(end)))) end++;
        return new Tag(text.substring(start, end).toLowerCase(Locale.ROOT), closes);
    }

    /** Behind the bracket that is in no quotation marks; -1 without one. */
    private static int end(String text, int open) {
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '>') return i + 1;
            if (c == '"' || c == '\'') {
                i = text.indexOf(c, i + 1);
                if (i < 0) return -1;
            }
        }
        return -1;
    }

    private static boolean begins(CharSequence rest) {
        for (int i = 0; i + 1 < rest.length(); i++) {
            char next = rest.charAt(i + 1);
            if (rest.charAt(i) == '<' && (isLetter(next) || next == '/' || next == '!' || next == '?')) return true;
        }
        return false;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
