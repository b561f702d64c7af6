package dev.stele.website.answer;

import org.jspecify.annotations.Nullable;

/** Reads {@code Accept-Encoding} and {@code If-None-Match} without allocating. */
final class Codings {

    private Codings() {}

    static boolean accepts(@Nullable String header, String coding) {
        if (header == null) {
            return false;
        }
        int at = header.indexOf(coding);
        if (at < 0 || (at > 0 && header.charAt(at - 1) != ' ' && header.charAt(at - 1) != ',')) {
            return false;
        }
        int end = at + coding.length();
        int next = header.indexOf(',', end);
        int stop = next < 0 ? header.length() : next;
        return isBlank(header, end, stop) || (isParameter(header, end) && !isZero(header, end, stop));
    }

    static boolean matches(@Nullable String ifNoneMatch, String etag) {
        if (ifNoneMatch == null) {
            return false;
        }
        return ifNoneMatch.equals(etag) || ifNoneMatch.equals("*") || ifNoneMatch.contains(etag);
    }

    private static boolean isBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }

    private static boolean isParameter(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i < text.length() && text.charAt(i) == ';';
    }

    private static boolean isZero(String text, int from, int to) {
        int q = text.indexOf("q=", from);
        if (q < 0 || q >= to) {
            return false;
        }
        for (int i = q + 2; i < to; i++) {
            char c = text.charAt(i);
            if (c >= '1' && c <= '9') {
                return false;
            }
        }
        return true;
    }
}
