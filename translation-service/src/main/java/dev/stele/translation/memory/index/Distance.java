package dev.stele.translation.memory.index;

import java.util.Arrays;

/** The Levenshtein distance of two texts, within a band around the diagonal. */
final class Distance {

    private Distance() {}

    /** Single-character edits between the texts in UTF-16 units, or {@code limit + 1} when there are more. */
    static int within(String one, String other, int limit) {
        String rows = one.length() >= other.length() ? one : other;
        String columns = rows == one ? other : one;
        int width = columns.length();
        int beyond = limit + 1;
        if (rows.length() - width > limit) {
            return beyond;
        }
        int[] above = new int[width + 1];
        int[] row = new int[width + 1];
        Arrays.setAll(above, column -> Math.min(column, beyond));
        for (int i = 1; i <= rows.length(); i++) {
            int first = Math.max(1, i - limit);
            int last = Math.min(width, i + limit);
            row[first - 1] = first == 1 ? Math.min(i, beyond) : beyond;
            int least = row[first - 1];
            for (int j = first; j <= last; j++) {
                int changed = above[j - 1] + (rows.charAt(i - 1) == columns.charAt(j - 1) ? 0 : 1);
                // The cell above the end of the band was never filled.
                int removed = j == i + limit ? beyond : above[j] + 1;
                row[j] = Math.min(beyond, Math.min(changed, Math.min(removed, row[j - 1] + 1)));
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return beyond;
            }
            int[] done = above;
            above = row;
            row = done;
        }
        return above[width];
    }
}
