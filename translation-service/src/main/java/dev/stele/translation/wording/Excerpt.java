package dev.stele.translation.wording;

/** As much of a text as there is room for. */
public final class Excerpt {

    private Excerpt() {}

    /** The text itself when it has at most that many UTF-16 code units, else its beginning and {@code …}; no character is halved. */
    public static String of(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        boolean halved = longest > 0
                && Character.isHighSurrogate(text.charAt(longest - 1))
                && Character.isLowSurrogate(text.charAt(longest));
        return text.substring(0, halved ? longest - 1 : longest) + "…";
    }
}
