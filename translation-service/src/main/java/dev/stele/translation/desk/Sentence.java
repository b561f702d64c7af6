package dev.stele.translation.desk;

import dev.stele.translation.check.Candidate;
import dev.stele.translation.wording.Words;
import java.util.Locale;

/**
 * One sentence of a source unit.
 *
 * @param unit block id and field, such as {@code p1.text} or {@code headline}
 * @param source with the inline tags of the unit
 * @param separator what stands between it and the next sentence of the unit; the target takes it over
 * @param words of the source, as a measure of the work
 */
public record Sentence(String unit, Format format, String source, String separator, int words) {

    public Sentence(String unit, Format format, String source, String separator) {
        this(unit, format, source, separator, Words.count(source));
    }

    /** Sentences whose texts can stand for each other: markup is never taken for plain text. */
    boolean isWrittenLike(Sentence other) {
        return (format == Format.MARKUP) == (other.format == Format.MARKUP);
    }

    /** The sentence with a target, as the checks want it. */
    public Candidate candidate(String target, Locale from, Locale to) {
        return new Candidate(unit, format == Format.MARKUP, source, target, from, to);
    }

    /** Both as one. */
    Sentence joined(Sentence next) {
        return new Sentence(unit, format, source + separator + next.source, next.separator);
    }

    Sentence followedBy(String more) {
        return new Sentence(unit, format, source, separator + more);
    }
}
