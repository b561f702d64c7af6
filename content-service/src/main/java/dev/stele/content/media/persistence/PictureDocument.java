package dev.stele.content.media.persistence;

import dev.stele.content.media.Picture;
import dev.stele.content.media.Picture.Rendition;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;

/** A picture as a document. */
final class PictureDocument {
    private PictureDocument() {}

    static Document write(Picture p) {
        return new Document("_id", p.id().toString())
                .append("version", p.version())
                .append("type", p.type())
                .append("width", p.width())
                .append("height", p.height())
                .append("size", p.size())
                .append("credit", p.credit())
                .append("rights", p.rights())
                .append("alt", new Document(new LinkedHashMap<>(p.alt())))
                .append("caption", new Document(new LinkedHashMap<>(p.caption())))
                .append(
                        "renditions",
                        p.renditions().stream().map(PictureDocument::rendition).toList())
                .append("createdAt", Date.from(p.createdAt()))
                .append("createdBy", p.createdBy());
    }

    static Picture read(Document d) {
        return new Picture(
                UUID.fromString(d.getString("_id")),
                d.getLong("version"),
                d.getString("type"),
                d.getInteger("width"),
                d.getInteger("height"),
                d.getLong("size"),
                d.getString("credit"),
                d.getString("rights"),
                texts(d.get("alt", Document.class)),
                texts(d.get("caption", Document.class)),
                d.getList("renditions", Document.class).stream()
                        .map(PictureDocument::rendition)
                        .toList(),
                d.getDate("createdAt").toInstant(),
                d.getString("createdBy"));
    }

    private static Map<String, String> texts(Document d) {
        Map<String, String> texts = new LinkedHashMap<>();
        d.forEach((locale, text) -> texts.put(locale, String.valueOf(text)));
        return texts;
    }

    private static Document rendition(Rendition r) {
        return new Document("width", r.width())
                .append("height", r.height())
                .append("type", r.type())
                .append("sha256", r.sha256())
                .append("size", r.size());
    }

    private static Rendition rendition(Document d) {
        return new Rendition(
                d.getInteger("width"),
                d.getInteger("height"),
                d.getString("type"),
                d.getString("sha256"),
                d.getInteger("size"));
    }
}
