package dev.stele.translation.memory.persistence;

import dev.stele.translation.memory.Context;
import dev.stele.translation.memory.MemoryEntry;
import dev.stele.translation.memory.Provenance;
import dev.stele.translation.memory.Remembered;
import dev.stele.translation.memory.Remembered.Forgotten;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/**
 * What is known of a source as a document: {@code {_id, from, to, entries[], forgotten[], rev, changedAt}}. The first
 * ones that were ever written have the one entry as fields of their own, and neither context nor revision.
 */
final class RememberedDocument {

    private RememberedDocument() {}

    static Remembered read(Document it) {
        String key = it.getString("_id");
        if (!it.containsKey("entries")) {
            return new Remembered(key, List.of(entry(it, it.append("id", key))), List.of(), 0);
        }
        return new Remembered(
                key,
                it.getList("entries", Document.class).stream()
                        .map(entry -> entry(it, entry))
                        .toList(),
                it.getList("forgotten", Document.class, List.of()).stream()
                        .map(gone -> new Forgotten(gone.getString("id"), instant(gone, "at")))
                        .toList(),
                it.get("rev", Number.class).longValue());
    }

    private static MemoryEntry entry(Document pair, Document it) {
        String origin = it.getString("origin");
        return new MemoryEntry(
                it.getString("id"),
                pair.getString("from"),
                pair.getString("to"),
                it.getString("source"),
                it.getString("target"),
                new Context(
                        it.getString("previous"),
                        it.getString("next"),
                        it.getString("article"),
                        it.getString("section")),
                origin == null
                        ? Provenance.desk(null)
                        : new Provenance(origin, it.getString("file"), it.getString("importedBy")),
                it.getString("by"),
                instant(it, "approvedAt"));
    }

    static List<Document> entries(Remembered it) {
        return it.entries().stream().map(RememberedDocument::write).toList();
    }

    static List<Document> forgotten(Remembered it) {
        return it.forgotten().stream()
                .map(gone -> new Document("id", gone.id()).append("at", Date.from(gone.at())))
                .toList();
    }

    private static Document write(MemoryEntry it) {
        Document entry = new Document("id", it.id())
                .append("source", it.source())
                .append("target", it.target())
                .append("previous", it.context().previous())
                .append("next", it.context().next())
                .append("article", it.context().article())
                .append("section", it.context().section())
                .append("origin", it.provenance().origin())
                .append("file", it.provenance().file())
                .append("importedBy", it.provenance().importedBy())
                .append("by", it.by())
                .append("approvedAt", Date.from(it.approvedAt()));
        entry.values().removeIf(value -> value == null);
        return entry;
    }

    private static Instant instant(Document it, String field) {
        return it.getDate(field).toInstant();
    }
}
