package dev.stele.language;

import java.text.Bidi;

/** Text of people within a sentence of the system, so that its direction changes nothing of what stands around it. */
public final class Isolated {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private Isolated() {}

    /**
     * The text between U+2068 and U+2069, in the direction of its first letter. Ends of isolates inside that it did not
     * begin itself are left out: they would end this one. A text that goes from left to right throughout is returned as it is.
     */
    public static String text(String text) {
        return mayTurn(text) ? FIRST_STRONG_ISOLATE + balanced(text) + POP_ISOLATE : text;
    }

    private static boolean mayTurn(String text) {
        char[] chars = text.toCharArray();
        return Bidi.requiresBidi(chars, 0, chars.length) || text.chars().anyMatch(Isolated::isControl);
    }

    /** Marks of direction, embeddings, overrides and isolates. */
    private static boolean isControl(int c) {
        return c == 0x200F || c == 0x061C || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private static String balanced(String text) {
        StringBuilder result = new StringBuilder(text.length());
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != POP_ISOLATE || open > 0) {
                result.append(c);
            }
            if (isIsolate(c)) {
                open++;
            } else if (c == POP_ISOLATE && open > 0) {
                open--;
            }
        }
        return result.append(String.valueOf(POP_ISOLATE).repeat(open)).toString();
    }

    private static boolean isIsolate(char c) {
        return c >= '\u2066' && c <= FIRST_STRONG_ISOLATE;
    }
}
