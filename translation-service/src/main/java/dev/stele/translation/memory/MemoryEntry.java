package dev.stele.translation.memory;

import dev.stele.translation.desk.Sha256;
import java.time.Instant;
import java.util.Objects;

/**
 * A sentence and its approved translation in one context.
 *
 * @param id the fingerprint of languages and source, then that of the context where there is one
 * @param from BCP 47 tag of the source
 * @param to BCP 47 tag of the target
 * @param by who wrote the target
 */
public record MemoryEntry(
        String id,
        String from,
        String to,
        String source,
        String target,
        Context context,
        Provenance provenance,
        String by,
        Instant approvedAt) {

    private static final int KEY = 64;
    private static final int CONTEXT = 16;

    /** An entry with the id that is its own. */
    public static MemoryEntry of(
            String from,
            String to,
            String source,
            String target,
            Context context,
            Provenance provenance,
            String by,
            Instant approvedAt) {
        String key = key(from, to, source);
        String id =
                context.isKnown() ? key + "-" + Sha256.hex(context.neighbours()).substring(0, CONTEXT) : key;
        return new MemoryEntry(id, from, to, source, target, context, provenance, by, approvedAt);
    }

    /** What all entries of one source have in common: 64 hex digits. */
    public static String key(String from, String to, String source) {
        return Sha256.hex(from + "\n" + to + "\n" + Memory.normalized(source));
    }

    /** The key within an id. */
    public static String keyOf(String id) {
        return id.substring(0, Math.min(KEY, id.length()));
    }

    public String key() {
        return keyOf(id);
    }

    boolean saysTheSameAs(MemoryEntry other) {
        return target.equals(other.target)
                && source.equals(other.source)
                && by.equals(other.by)
                && Objects.equals(context, other.context);
    }
}
