package dev.stele.translation.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A source and its target as a reviewer approved them.
 *
 * @param version of the approval
 * @param stands whether it may come back by itself; not after it was sent back or replaced
 * @param before the beginning of the source that stood before it then, null at the beginning
 * @param after likewise of the one behind it
 */
public record ApprovedWording(
        String source,
        Draft draft,
        int version,
        Instant at,
        boolean stands,
        @Nullable String before,
        @Nullable String after) {

    /** Enough to know a place by. */
    private static final int NEIGHBOUR = 500;

    static ApprovedWording of(
            String source, Draft draft, int version, Instant at, @Nullable Segment before, @Nullable Segment after) {
        return new ApprovedWording(source, draft, version, at, true, beginning(before), beginning(after));
    }

    private static @Nullable String beginning(@Nullable Segment neighbour) {
        if (neighbour == null) {
            return null;
        }
        String text = neighbour.source();
        int end = Math.min(text.length(), NEIGHBOUR);
        return text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, end)));
    }

    ApprovedWording takenBack() {
        return new ApprovedWording(source, draft, version, at, false, before, after);
    }

    int characters() {
        return source.length() + draft.target().length();
    }

    boolean standsFor(String wording) {
        return stands && source.equals(wording);
    }
}
