package dev.stele.testkit.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Texts made from the bytes of a fuzzer. A text that begins with a control character from U+0001 to U+0008 is a pattern
 * {@code before|middle|after}, whose middle is repeated: short inputs reach long texts, where super-linear work shows.
 */
public final class FuzzInput {

    /** Longest text in UTF-16 code units. */
    public static final int LONGEST = 20_000;

    private static final int MOST_FACTOR = 8;
    private static final int REPEATS = 250;

    private FuzzInput() {}

    /** The bytes as UTF-8, broken ones replaced, with the repeats written out. */
    public static String text(byte[] data) {
        return expanded(new String(data, StandardCharsets.UTF_8));
    }

    /** The same, split at U+0000 into exactly as many texts; missing ones are empty. */
    public static List<String> texts(byte[] data, int count) {
        String[] parts = new String(data, StandardCharsets.UTF_8).split("\0", count);
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> i < parts.length ? expanded(parts[i]) : "")
                .toList();
    }

    private static String expanded(String text) {
        if (text.isEmpty() || text.charAt(0) == 0 || text.charAt(0) > MOST_FACTOR) {
            return bounded(text);
        }
        String[] parts = text.substring(1).split("\\|", 3);
        if (parts.length < 3 || parts[1].isEmpty()) {
            return bounded(text);
        }
        int times = Math.min(text.charAt(0) * REPEATS, LONGEST / parts[1].length());
        return bounded(parts[0] + parts[1].repeat(times) + parts[2]);
    }

    private static String bounded(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end);
    }
}
