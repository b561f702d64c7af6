package dev.stele.content.redirect;

import java.util.List;

/**
 * What an import did, or would do.
 *
 * @param stored false for a trial and where a row was refused: then nothing is stored
 * @param unchanged rows that say what the table says already
 * @param refusals the first thousand of them, in the order of their lines
 */
public record Report(
        boolean stored, int rows, int added, int changed, int unchanged, int refused, List<Refusal> refusals) {

    /** Refusals that are listed one by one. */
    public static final int MOST_LISTED = 1_000;

    /**
     * A row that cannot be taken.
     *
     * @param from as the row has it, shortened
     * @param code stable: {@code no-address}, {@code live-address}, {@code duplicate}, {@code loop}, {@code external-target},
     *     {@code unknown-article}, {@code unknown-target}, {@code unknown-locale}, {@code columns}
     */
    public record Refusal(long line, String from, String code, String message) {}
}
