package dev.stele.translation.term.match;

import dev.stele.translation.term.Concept;
import dev.stele.translation.term.Term;

/**
 * A term in a text.
 *
 * @param start first UTF-16 code unit in the text with its tags
 * @param end the one after the last
 * @param sure whether it cannot be another word with the same stem
 */
record TermMatch(Concept concept, Term term, int start, int end, boolean sure) {

    boolean isAt(TermMatch other) {
        return start == other.start && end == other.end;
    }

    boolean overlaps(TermMatch other) {
        return start < other.end && other.start < end;
    }

    boolean covers(TermMatch other) {
        return start <= other.start && other.end <= end;
    }

    int length() {
        return end - start;
    }
}
