package dev.stele.translation.memory;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The approved translations of all sentences. */
public interface Memory {

    /** Takes the entries over where nothing better is known, and says of each what became of it. */
    List<Remembered.Outcome> learn(List<MemoryEntry> entries);

    /** What is known for these sources, the best first, by {@link #normalized} source. */
    Map<String, List<MemoryEntry>> known(String from, String to, Collection<String> sources);

    /** The best that is known for these sources, by {@link #normalized} source. */
    default Map<String, MemoryEntry> exact(String from, String to, Collection<String> sources) {
        Map<String, MemoryEntry> best = new HashMap<>();
        known(from, to, sources).forEach((source, entries) -> best.put(source, entries.getFirst()));
        return best;
    }

    /** Those of the entries that are there, by id. */
    Map<String, MemoryEntry> entries(Collection<String> ids);

    default Optional<MemoryEntry> entry(String id) {
        return Optional.ofNullable(entries(List.of(id)).get(id));
    }

    /** Deletes an entry; false when there is none. Approvals until then do not bring it back. */
    boolean forget(String id, Instant at);

    /** Walks all entries of a pair in the order of their ids, however many there are. */
    void each(String from, String to, Consumer<MemoryEntry> visitor);

    /** Sources that differ in spaces or in the form of their characters only are one source. */
    static String normalized(String source) {
        return Spaces.RUN
                .matcher(Normalizer.normalize(source, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** Compiled once. */
    final class Spaces {
        private static final Pattern RUN = Pattern.compile("[\\s\\u00a0]+");

        private Spaces() {}
    }
}
