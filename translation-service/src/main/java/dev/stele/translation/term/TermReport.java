package dev.stele.translation.term;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the concepts of a file.
 *
 * @param failed number of all failures
 * @param failures the first of them
 */
public record TermReport(int created, int changed, int unchanged, int failed, List<Failure> failures) {

    /**
     * A row that was not taken.
     *
     * @param concept id of the concept, where the row has one
     * @param code stable, such as {@code not-a-locale}
     */
    public record Failure(int row, @Nullable String concept, String code, String message) {}
}
