package dev.stele.publisher.rebuild;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;

/** The canonical dump of a data database: SHA-256 over the documents of each collection, sorted by id. */
public record Dump(String database, SortedMap<String, Digest> collections) {

    /** Number of documents and their hash, 64 hex digits. */
    public record Digest(long documents, String sha256) {}

    /** The collections that differ. */
    List<String> differences(Dump other) {
        return collections.entrySet().stream()
                .filter(entry ->
                        !Objects.equals(entry.getValue(), other.collections().get(entry.getKey())))
                .map(entry -> entry.getKey())
                .toList();
    }
}
