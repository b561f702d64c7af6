package dev.stele.content.redirect.persistence;

import dev.stele.contracts.AddressesMoved.Fate;
import dev.stele.contracts.AddressesMoved.Move;
import java.util.UUID;
import org.bson.Document;

/** Addresses as they are stored: {@code {_id, fate, articleId?, locale?, path?, sequence}}. */
final class MoveDocuments {
    static final String COLLECTION = "redirects";

    private MoveDocuments() {}

    static Document of(Move move) {
        Document d = new Document("_id", move.from()).append("fate", move.fate().name());
        if (move.articleId() != null) d.append("articleId", move.articleId().toString());
        if (move.locale() != null) d.append("locale", move.locale());
        if (move.path() != null) d.append("path", move.path());
        return d;
    }

    static Move move(Document d) {
        String article = d.getString("articleId");
        return new Move(
                d.getString("_id"),
                Fate.valueOf(d.getString("fate")),
                article == null ? null : UUID.fromString(article),
                d.getString("locale"),
                d.getString("path"));
    }
}
