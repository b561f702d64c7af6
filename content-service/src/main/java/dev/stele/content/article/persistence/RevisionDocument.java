package dev.stele.content.article.persistence;

import dev.stele.chassis.events.EventCodec;
import dev.stele.content.article.Revision;
import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.UpdateType;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A revision as a document; its text is kept as the very JSON that the hash is taken of. */
final class RevisionDocument {
    private final EventCodec codec;

    RevisionDocument(EventCodec codec) {
        this.codec = codec;
    }

    Document write(Revision r) {
        Document d = new Document("number", r.number())
                .append("content", codec.write(r.content()))
                .append("hash", r.hash())
                .append("savedAt", Date.from(r.savedAt()))
                .append("savedBy", r.savedBy());
        if (r.restoredFrom() != null) d.append("restoredFrom", r.restoredFrom());
        if (r.release() != null) d.append("release", release(r.release()));
        return d;
    }

    private static Document release(Revision.Release release) {
        Document d = new Document("updateType", release.updateType().name())
                .append("at", Date.from(release.at()))
                .append("by", release.by());
        if (release.changeNote() != null) d.append("changeNote", release.changeNote());
        return d;
    }

    Revision read(Document d) {
        return new Revision(
                d.getInteger("number"),
                codec.mapper().readValue(d.getString("content"), ArticleContent.class),
                d.getString("hash"),
                d.getDate("savedAt").toInstant(),
                d.getString("savedBy"),
                d.getInteger("restoredFrom"),
                released(d.get("release", Document.class)));
    }

    private static Revision.@Nullable Release released(@Nullable Document d) {
        return d == null
                ? null
                : new Revision.Release(
                        UpdateType.valueOf(d.getString("updateType")),
                        d.getString("changeNote"),
                        d.getDate("at").toInstant(),
                        d.getString("by"));
    }
}
