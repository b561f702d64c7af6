package dev.stele.website.answer;

import org.jspecify.annotations.Nullable;

/** Reads {@code Accept-Encoding} and {@code If-None-Match} without allocating. */
final class Codings {

    private static final int WHOLE = 1000;

    private Codings() {}

    /** How much the asker wants a coding, in thousandths; zero when it is not named or refused. */
    static int weight(@Nullable String header, String coding) {
        if (header == null) {
            return 0;
        }
        for (int at = header.indexOf(coding); at >= 0; at = header.indexOf(coding, at + 1)) {
            int end = at + coding.length();
            if (begins(header, at) && ends(header, end)) {
                return weightAfter(header, end);
            }
        }
        return 0;
    }

    static boolean matches(@Nullable String ifNoneMatch, String etag) {
        if (ifNoneMatch == null) {
            return false;
        }
        return ifNoneMatch.equals(etag) || ifNoneMatch.equals("*") || ifNoneMatch.contains(etag);
    }

    private static boolean begins(String text, int at) {
        return at == 0 || text.charAt(at - 1) == ' ' || text.charAt(at - 1) == ',';
    }

    private static boolean ends(String text, int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i == text.length() || text.charAt(i) == ',' || text.charAt(i) == ';';
    }

    /** Without a weight the coding is as welcome as can be. */
    private static int weightAfter(String text, int from) {
        int comma = text.indexOf(',', from);
        int stop = comma < 0 ? text.length() : comma;
        int q = text.indexOf("q=", from);
        return q < 0 || q >= stop ? WHOLE : thousandths(text, q + 2, stop);
    }

    private static int thousandths(String text, int from, int to) {
        int value = 0;
        int unit = WHOLE;
        for (int i = from; i < to && unit > 0; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                value += (c - '0') * unit;
                unit /= 10;
            } else if (c != '.') {
                break;
            }
        }
        return value;
    }
}
