package dev.stele.content.media.persistence;

import dev.stele.content.media.Picture;
import dev.stele.content.media.Picture.Rendition;
import dev.stele.contracts.MediaRef.Focus;
import java.time.LocalDate;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A picture as a document. */
final class PictureDocument {
    /** The fields that people may change. */
    static final List<String> SAID = List.of("credit", "rights", "expires", "focus", "alt", "caption", "words");

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
                .append("expires", p.expires() == null ? null : p.expires().toString())
                .append("focus", p.focus() == null ? null : focus(p.focus()))
                .append("alt", new Document(new LinkedHashMap<>(p.alt())))
                .append("caption", new Document(new LinkedHashMap<>(p.caption())))
                .append("words", words(p))
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
                day(d.getString("expires")),
                focus(d.get("focus", Document.class)),
                texts(d.get("alt", Document.class)),
                texts(d.get("caption", Document.class)),
                d.getList("renditions", Document.class).stream()
                        .map(PictureDocument::rendition)
                        .toList(),
                d.getDate("createdAt").toInstant(),
                d.getString("createdBy"));
    }

    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** All that is said of a picture, for the search. */
    private static String words(Picture p) {
        return Stream.of(
                        Stream.of(p.credit(), p.rights()).filter(Objects::nonNull),
                        p.alt().values().stream(),
                        p.caption().values().stream())
                .flatMap(Function.identity())
                .map(PictureDocument::folded)
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static Document focus(Focus focus) {
        return new Document("x", focus.x()).append("y", focus.y());
    }

    private static @Nullable Focus focus(@Nullable Document d) {
        return d == null ? null : new Focus(d.getInteger("x"), d.getInteger("y"));
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
