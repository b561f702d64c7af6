package dev.stele.translation.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a concept.
 *
 * @param section id of the only section of the site in which it holds; null for all
 * @param subject field of knowledge, for people
 * @param note a definition, or what a translator should know
 * @param neverTranslate whether it is a name: the target has the form that is listed for its language, or the source's own
 * @param terms in the order in which they were entered
 */
public record ConceptContent(
        @Nullable String section,
        @Nullable String subject,
        @Nullable String note,
        boolean neverTranslate,
        List<Term> terms) {

    private static final long BYTES_OF_CONCEPT = 800;
    private static final long BYTES_OF_TERM = 700;

    /** A term, its words, and their forms without differences and endings. */
    private static final long COPIES = 4;

    static final ConceptContent NONE = new ConceptContent(null, null, null, false, List.of());

    /** Texts that look the same become the same. */
    public ConceptContent normalized() {
        return new ConceptContent(
                Texts.optional(section),
                Texts.optional(subject),
                Texts.optional(note),
                neverTranslate,
                terms.stream().map(Term::normalized).toList());
    }

    /** BCP 47 tags of all its terms. */
    public Set<String> locales() {
        return terms.stream().map(Term::tag).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The terms that serve in texts of the locale. */
    public List<Term> in(Locale locale) {
        return terms.stream()
                .filter(it -> TermLocales.serves(it.locale(), locale))
                .toList();
    }

    /** About as many bytes as the concept takes in memory, ready to be found in texts. */
    long bytes() {
        long bytes = BYTES_OF_CONCEPT + bytes(section) + bytes(subject) + bytes(note);
        for (Term term : terms) {
            bytes += BYTES_OF_TERM + COPIES * bytes(term.text()) + bytes(term.note());
        }
        return bytes;
    }

    private static long bytes(@Nullable String text) {
        return text == null ? 0 : (long) Character.BYTES * text.length();
    }

    /** Whether it holds in that section, which is null where an article has none. */
    public boolean holdsIn(@Nullable String articleSection) {
        return section == null || section.equals(articleSection);
    }

    /** The same with another word for it, or with what is now said about a word that it has. */
    ConceptContent with(Term term) {
        List<Term> more = new ArrayList<>(terms);
        more.replaceAll(it -> it.isSameWordAs(term) ? term : it);
        if (!more.contains(term)) {
            more.add(term);
        }
        return new ConceptContent(section, subject, note, neverTranslate, List.copyOf(more));
    }
}
