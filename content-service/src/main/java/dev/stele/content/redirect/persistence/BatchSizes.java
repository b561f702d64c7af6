package dev.stele.content.redirect.persistence;

import dev.stele.contracts.AddressesMoved.Move;
import java.util.ArrayList;
import java.util.List;

/** Cuts a table into facts that the log and a document hold with ease: some hundreds of addresses, at most half a megabyte. */
final class BatchSizes {
    static final int MOST = 500;
    static final int LARGEST = 500_000;

    /** Names of fields, an id, a language. */
    private static final int AROUND = 200;

    private static final int BYTES_A_CHARACTER = 4;

    private BatchSizes() {}

    static List<List<Move>> split(List<Move> moves) {
        List<List<Move>> batches = new ArrayList<>();
        List<Move> batch = new ArrayList<>();
        int bytes = 0;
        for (Move move : moves) {
            int size = AROUND + BYTES_A_CHARACTER * (move.from().length() + length(move));
            if (!batch.isEmpty() && (batch.size() == MOST || bytes + size > LARGEST)) {
                batches.add(batch);
                batch = new ArrayList<>();
                bytes = 0;
            }
            batch.add(move);
            bytes += size;
        }
        if (!batch.isEmpty()) batches.add(batch);
        return batches;
    }

    private static int length(Move move) {
        String path = move.path();
        return path == null ? 0 : path.length();
    }
}
