package dev.stele.publisher.article.persistence;

import static dev.stele.publisher.article.persistence.Fields.put;

import dev.stele.contracts.AddressesMoved.Move;
import dev.stele.publisher.article.Moved;
import java.util.List;
import org.bson.Document;

/** Old addresses as they stand in {@code moved}. */
final class MovedDocuments {

    private MovedDocuments() {}

    static Document of(Moved moved) {
        Move move = moved.move();
        Document d = new Document("_id", move.from())
                .append("sequence", moved.sequence())
                .append("changedAt", Fields.date(moved.at()))
                .append("fate", move.fate().name());
        put(d, "articleId", move.articleId(), Object::toString);
        put(d, "locale", move.locale());
        put(d, "path", move.path());
        return d;
    }

    /** For each path that was ever told of with a query, its name with a bare question mark; never changed. */
    static List<Document> queried(List<Moved> moves) {
        return moves.stream()
                .map(moved -> moved.move().from())
                .filter(from -> from.indexOf('?') > 0)
                .map(from -> from.substring(0, from.indexOf('?') + 1))
                .distinct()
                .map(path -> new Document("_id", path))
                .toList();
    }
}
