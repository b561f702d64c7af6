package dev.stele.translation.check;

import dev.stele.translation.check.Finding.Side;
import java.util.List;

/**
 * What a reader sees of a text.
 *
 * @param text without tags; a line break is a newline, entities are what they stand for
 * @param prose the same with a filler for every character of an address, placeholder or the like
 * @param unspoken those parts
 * @param starts where each character of the text begins in the text with its tags
 * @param ends where it ends there
 */
record Visible(Side side, String text, String prose, List<Unspoken> unspoken, int[] starts, int[] ends) {

    static Visible of(Side side, String raw, boolean markup) {
        return new VisibleReader(raw, markup).read(side);
    }

    /** The finding with the place of that part of the text, or without one where there is nothing to show. */
    Finding at(Finding finding, int start, int end) {
        if (start >= end || end > text.length()) {
            return finding;
        }
        return side == Side.SOURCE
                ? finding.inSource(starts[start], ends[end - 1])
                : finding.inTarget(starts[start], ends[end - 1]);
    }
}
