package dev.stele.translation.memory.index;

import dev.stele.translation.markup.InlineMarkup;
import dev.stele.translation.memory.Memory;
import java.util.ArrayList;
import java.util.List;

/**
 * A source as it is compared: its characters without tags, and the tags.
 *
 * @param plain normalized
 */
record Likeness(String plain, List<String> tags) {

    /** Longer texts are found by their words only; two of them are hardly ever alike. */
    static final int LONGEST = 2_000;

    private static final int BEST = 99;
    private static final int PENALTY = 2;
    private static final int MOST_PENALTY = 10;

    static Likeness of(String source) {
        return new Likeness(Memory.normalized(InlineMarkup.plain(source)), InlineMarkup.tags(source));
    }

    boolean isComparable() {
        return !plain.isEmpty() && plain.length() <= LONGEST;
    }

    /** From 0 to 99: the share of characters that stay, less two for every tag that only one of both has. */
    int scoreOf(Likeness other, int threshold) {
        int longest = Math.max(plain.length(), other.plain.length());
        int limit = longest * (100 - threshold) / 100;
        int distance = Distance.within(plain, other.plain, limit);
        if (distance > limit) {
            return 0;
        }
        int penalty = Math.min(MOST_PENALTY, PENALTY * differingTags(other));
        return Math.min(BEST, 100 * (longest - distance) / longest) - penalty;
    }

    private int differingTags(Likeness other) {
        List<String> left = new ArrayList<>(tags);
        int extra = 0;
        for (String tag : other.tags) {
            extra += left.remove(tag) ? 0 : 1;
        }
        return left.size() + extra;
    }

    /** As one value of the index. */
    String packed() {
        return String.join("\n", tags) + "\n\n" + plain;
    }

    static Likeness unpacked(String value) {
        int end = value.indexOf("\n\n");
        String tags = value.substring(0, end);
        return new Likeness(value.substring(end + 2), tags.isEmpty() ? List.of() : List.of(tags.split("\n")));
    }
}
