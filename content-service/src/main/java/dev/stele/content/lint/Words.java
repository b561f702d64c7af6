package dev.stele.content.lint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text as its bare words, so that quotation marks, capitals and spaces make no difference.
 *
 * @param normal small letters and digits with single spaces
 * @param count of words
 */
public record Words(String normal, int count) {
    private static final Pattern SENTENCE_ENDS = Pattern.compile("(?<=[.!?…؟۔。])[\"'”»’)\\]]*\\s+");

    public static Words of(String plain) {
        StringBuilder normal = new StringBuilder(plain.length());
        int count = 0;
        boolean within = false;
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c) || within && Character.getType(c) == Character.NON_SPACING_MARK) {
                if (!within) {
                    if (count++ > 0) normal.append(' ');
                    within = true;
                }
                normal.appendCodePoint(Character.toLowerCase(c));
            } else if (c != '\u00AD' && c != '\u200B' && c != '\u200C' && c != '\u200D') {
                within = false;
            }
        }
        return new Words(normal.toString(), count);
    }

    /** Each sentence by itself; the same text always falls into the same ones, whatever their number. */
    public static List<Words> sentences(String plain) {
        return SENTENCE_ENDS.splitAsStream(plain).map(Words::of).toList();
    }

    /** The first eight bytes of SHA-256. */
    public long fingerprint() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(normal.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
