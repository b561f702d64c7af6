package dev.stele.translation.memory.tmx;

import dev.stele.translation.memory.Context;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One translation unit in the two languages that were asked for.
 *
 * @param name its id in the file, or {@code #} and its number
 * @param by who wrote it, if the file says so
 * @param at when, if the file says so
 * @param lostCodes inline codes that are no inline tags here and were left out
 */
public record TmxUnit(
        String name,
        String source,
        String target,
        Context context,
        @Nullable String by,
        @Nullable Instant at,
        int lostCodes) {

    /** A unit that cannot be taken. */
    public record Failure(String unit, String code, String message) {}
}
