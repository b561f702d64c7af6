package dev.stele.translation.check;

import dev.stele.translation.check.Finding.Side;
import dev.stele.translation.markup.Piece;
import java.util.Arrays;
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
        StringBuilder seen = new StringBuilder();
        int[] starts = new int[raw.length()];
        int[] ends = new int[raw.length()];
        for (Piece piece : markup ? Piece.of(raw) : List.of(Piece.verbatim(raw))) {
            for (int i = 0; i < piece.seen().length(); i++) {
                starts[seen.length()] = piece.startOf(i);
                ends[seen.length()] = piece.endOf(i);
                seen.append(piece.seen().charAt(i));
            }
        }
        String text = seen.toString();
        List<Unspoken> unspoken = Unspoken.in(text);
        return new Visible(
                side,
                text,
                Unspoken.masked(text, unspoken),
                unspoken,
                Arrays.copyOf(starts, text.length()),
                Arrays.copyOf(ends, text.length()));
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
