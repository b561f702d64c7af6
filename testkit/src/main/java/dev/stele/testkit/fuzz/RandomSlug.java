package dev.stele.testkit.fuzz;

import java.util.List;
import java.util.Random;

/** Slugs that are nearly always well formed, in scripts of one and of two UTF-16 code units a character. */
public final class RandomSlug {

    /** Longest in code points: some are longer than a slug may be. */
    private static final int LONGEST = 124;

    private static final List<int[]> ALPHABETS = List.of(
            "abcxyz019".codePoints().toArray(),
            "абвӯқҳ7".codePoints().toArray(),
            "خبرتازه۴".codePoints().toArray(),
            "हिन्दीखबर".codePoints().toArray(),
            "新闻発布".codePoints().toArray(),
            // Deseret, Adlam, Gothic, and Han beyond the Basic Multilingual Plane
            Character.toString(0x10428)
                    .concat(Character.toString(0x1042A))
                    .codePoints()
                    .toArray(),
            Character.toString(0x1E922)
                    .concat(Character.toString(0x1E943))
                    .codePoints()
                    .toArray(),
            Character.toString(0x10330).concat("a").codePoints().toArray(),
            Character.toString(0x20000).concat("新").codePoints().toArray());

    private RandomSlug() {}

    /** The next one. */
    public static String next(Random random) {
        int[] alphabet = ALPHABETS.get(random.nextInt(ALPHABETS.size()));
        int length = random.nextInt(3) == 0 ? LONGEST - random.nextInt(8) : 1 + random.nextInt(LONGEST);
        StringBuilder slug = new StringBuilder();
        boolean hyphenMay = false;
        for (int i = 0; i < length; i++) {
            boolean hyphen = hyphenMay && i < length - 1 && random.nextInt(9) == 0;
            slug.appendCodePoint(hyphen ? '-' : alphabet[random.nextInt(alphabet.length)]);
            hyphenMay = !hyphen;
        }
        return slug.toString();
    }
}
