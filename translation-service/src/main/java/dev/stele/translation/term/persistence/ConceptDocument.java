package dev.stele.translation.term.persistence;

import dev.stele.translation.desk.Locales;
import dev.stele.translation.term.Concept;
import dev.stele.translation.term.Concept.Stamp;
import dev.stele.translation.term.ConceptContent;
import dev.stele.translation.term.PartOfSpeech;
import dev.stele.translation.term.Term;
import dev.stele.translation.term.TermStatus;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A concept as it is stored.
 *
 * @param order what lists are sorted by
 * @param folded what searches look into
 * @param bytes {@link Concept#bytes()}; null when no version since that was counted is stored
 */
public record ConceptDocument(
        @BsonId String id,
        long version,
        @Nullable String section,
        @Nullable String subject,
        @Nullable String note,
        boolean neverTranslate,
        List<TermDocument> terms,
        Stamp created,
        Stamp changed,
        String order,
        String folded,
        @Nullable Long bytes) {

    /** A term with the tag of its language. */
    public record TermDocument(
            String locale,
            String text,
            TermStatus status,
            @Nullable String note,
            @Nullable PartOfSpeech partOfSpeech) {

        static TermDocument of(Term it) {
            return new TermDocument(it.tag(), it.text(), it.status(), it.note(), it.partOfSpeech());
        }

        Term term() {
            return new Term(Locales.parse(locale), text, status, note, partOfSpeech);
        }
    }

    static ConceptDocument of(Concept it) {
        ConceptContent content = it.content();
        List<TermDocument> terms =
                content.terms().stream().map(TermDocument::of).toList();
        return new ConceptDocument(
                it.id(),
                it.version(),
                content.section(),
                content.subject(),
                content.note(),
                content.neverTranslate(),
                terms,
                it.created(),
                it.changed(),
                folded(terms.getFirst().text()),
                folded(content),
                it.bytes());
    }

    Concept concept() {
        List<Term> all = terms.stream().map(TermDocument::term).toList();
        ConceptContent content = new ConceptContent(section, subject, note, neverTranslate, all);
        return new Concept(id, version, content, created, changed);
    }

    /** Small letters, so that the search needs no case rules of the store. */
    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String folded(ConceptContent it) {
        Stream<String> terms = it.terms().stream().map(Term::text);
        Stream<String> head = Stream.of(it.subject(), it.note()).map(text -> text == null ? "" : text);
        return folded(Stream.concat(terms, head).collect(Collectors.joining("\n")));
    }
}
