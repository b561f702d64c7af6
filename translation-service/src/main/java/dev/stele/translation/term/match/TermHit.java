package dev.stele.translation.term.match;

import dev.stele.translation.term.Concept;
import dev.stele.translation.term.Term;
import java.util.List;

/**
 * A term in the source, and what it is in the language of the target.
 *
 * @param start first UTF-16 code unit in the source with its tags
 * @param end the one after the last
 */
public record TermHit(Concept concept, Term term, int start, int end, List<Term> translations) {}
