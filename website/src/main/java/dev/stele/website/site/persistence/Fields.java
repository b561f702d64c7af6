package dev.stele.website.site.persistence;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Typed access to the fields of stored documents. */
final class Fields {

    private Fields() {}

    static String text(Document document, String field) {
        return Objects.requireNonNull(document.getString(field), field);
    }

    static @Nullable String optionalText(Document document, String field) {
        return document.getString(field);
    }

    static int number(Document document, String field) {
        return document.get(field) instanceof Number n ? n.intValue() : 0;
    }

    static Instant moment(Document document, String field) {
        return Objects.requireNonNull(document.getDate(field), field).toInstant();
    }

    static @Nullable Instant optionalMoment(Document document, String field) {
        Date found = document.getDate(field);
        return found == null ? null : found.toInstant();
    }

    static List<String> texts(Document document, String field) {
        return document.getList(field, String.class, List.of());
    }

    static List<Document> documents(Document document, String field) {
        return document.getList(field, Document.class, List.of());
    }

    static @Nullable Document document(Document document, String field) {
        return document.get(field, Document.class);
    }
}
