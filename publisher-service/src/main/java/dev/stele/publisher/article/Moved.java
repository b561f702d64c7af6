package dev.stele.publisher.article;

import dev.stele.contracts.AddressesMoved;
import dev.stele.contracts.AddressesMoved.Move;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of an address of the site that was before.
 *
 * @param sequence of the fact that says so; a higher one replaces it
 */
public record Moved(Move move, long sequence, Instant at) {

    static List<Moved> by(AddressesMoved fact) {
        List<Moved> all = new ArrayList<>();
        for (Move move : fact.moves()) {
            if (!isWhole(move)) {
                throw new Rejected("does not say where " + move.from() + " leads");
            }
            all.add(new Moved(move, fact.sequence(), fact.occurredAt()));
        }
        return all;
    }

    private static boolean isWhole(Move move) {
        return move.from().startsWith("/")
                && switch (move.fate()) {
                    case ARTICLE -> move.articleId() != null;
                    case PATH -> move.path() != null;
                    case GONE, FORGOTTEN -> true;
                };
    }

    Moved orNewer(Moved other) {
        return other.sequence > sequence ? other : this;
    }
}
