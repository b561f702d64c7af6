package dev.stele.translation.memory;

import java.util.List;

/** Finds entries by their words; it knows what it has read of the memory so far. */
public interface MemoryIndex {

    /** An entry with a similar source; {@code score} is at most 99. */
    record Similar(String id, int score) {}

    /** A page of the ids that were found, the latest first, and how many there are. */
    record Hits(List<String> ids, long total) {}

    /** A found word: offsets in UTF-16 units. */
    record Mark(int start, int end) {}

    /**
     * How far it is.
     *
     * @param building whether it is still being filled for the first time
     * @param indexed sources taken so far
     * @param expected sources that the memory had when it began
     */
    record Progress(boolean building, long indexed, long expected, List<PairSize> pairs) {}

    /** Entries of one pair of languages that can be found. */
    record PairSize(String from, String to, long entries) {}

    /** Takes in what changed lately, or waits for that a moment. */
    void catchUp();

    /** Entries of the pair with a similar but not the same source, the most similar first. */
    List<Similar> similar(String from, String to, String source, int threshold, int most);

    /** Entries whose source or target has all the words; words in quotes stand together. */
    Hits search(String words, String from, String to, int page, int size);

    /** Where the words stand in a text. */
    List<Mark> marks(String words, String text);

    Progress progress();
}
