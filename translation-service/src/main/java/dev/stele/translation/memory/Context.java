package dev.stele.translation.memory;

import org.jspecify.annotations.Nullable;

/**
 * Where a sentence stood.
 *
 * @param previous the source before it, normalized, of which the first 300 characters; null at the beginning or when unknown
 * @param next the source after it, likewise
 * @param article id of the article
 * @param section of the article
 */
public record Context(
        @Nullable String previous,
        @Nullable String next,
        @Nullable String article,
        @Nullable String section) {

    private static final int LONGEST = 300;

    /** Nothing is known. */
    public static final Context NONE = new Context(null, null, null, null);

    /** A context with neighbours as they stand in the article. */
    public static Context of(
            @Nullable String previous, @Nullable String next, @Nullable String article, @Nullable String section) {
        return new Context(clipped(previous), clipped(next), article, section);
    }

    /** Whether there is a neighbour to know the place by. */
    public boolean isKnown() {
        return previous != null || next != null;
    }

    /** Whether the same sentences stand on both sides. */
    public boolean isLike(Context other) {
        return isKnown() && neighbours().equals(other.neighbours());
    }

    String neighbours() {
        return (previous == null ? "" : previous) + "\n" + (next == null ? "" : next);
    }

    private static @Nullable String clipped(@Nullable String neighbour) {
        String text = neighbour == null ? "" : Memory.normalized(neighbour);
        if (text.length() > LONGEST) {
            int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
            text = text.substring(0, end).strip();
        }
        return text.isEmpty() ? null : text;
    }
}
