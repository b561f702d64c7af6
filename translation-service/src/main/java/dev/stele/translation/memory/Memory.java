package dev.stele.translation.memory;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The approved translations of all sentences, of each the latest. */
public interface Memory {

    /** Takes the entries over, save where a later approval of the same source is known. */
    void learn(List<MemoryEntry> entries);

    /** What is known for these sources, by {@link #normalized} source. */
    Map<String, MemoryEntry> exact(String from, String to, Collection<String> sources);

    /** Entries that contain the words in source or target, the latest first. */
    List<MemoryEntry> containing(String words, String from, String to, int limit);

    /** Sources that differ in spaces or in the form of their characters only are one source. */
    static String normalized(String source) {
        return Normalizer.normalize(source, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }
}
