package dev.stele.translation.term;

import dev.stele.translation.desk.Member;
import dev.stele.translation.term.Concept.Stamp;
import dev.stele.translation.term.TermReport.Failure;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Merges the concepts of a file into the termbase: what the file does not name stays as it is. */
public final class ImportTerms {

    /** Concepts that a file may have. */
    public static final int MOST_CONCEPTS = 50_000;

    /** Terms that a file may have, in all its concepts together. */
    public static final int MOST_TERMS = 100_000;

    /** Failures that a report tells one by one. */
    public static final int MOST_FAILURES = 1_000;

    private static final int TRIES = 5;
    private static final int AT_A_TIME = 500;

    private final Termbase termbase;
    private final Runnable changed;
    private final TermRights rights;
    private final TermLimits limits;
    private final Clock clock;

    /**
     * @param changed told once after the import
     */
    public ImportTerms(Termbase termbase, Runnable changed, TermRights rights, TermLimits limits, Clock clock) {
        this.termbase = termbase;
        this.changed = changed;
        this.rights = rights;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Rows of a file that say nothing.
     *
     * @param rows number of all of them
     * @param first as many of them as a report tells
     */
    public record Unread(int rows, List<Failure> first) {

        public static final Unread NONE = new Unread(0, List.of());
    }

    /** Takes over what is right, and tells of each row that is not, with those that the reader of the file left out. */
    public TermReport take(List<ImportedConcept> concepts, Unread unread, Member member) {
        if (!TermRights.isReviewer(member)) {
            throw new TermRefused(new TermRefusal.NotAllowed());
        }
        Tally tally = new Tally(limits, termbase.size());
        tally.failed(unread.rows(), unread.first());
        try {
            for (int from = 0; from < concepts.size(); from += AT_A_TIME) {
                List<ImportedConcept> some = concepts.subList(from, Math.min(from + AT_A_TIME, concepts.size()));
                Map<String, Concept> known = termbase.find(
                        some.stream().map(MergedConcept::id).distinct().toList());
                some.forEach(it -> take(it, known.get(MergedConcept.id(it)), member, tally));
            }
        } finally {
            // Also what was saved before a failure of the store is a change.
            termbase.announceChange();
            changed.run();
        }
        return tally.report();
    }

    private void take(ImportedConcept it, @Nullable Concept known, Member member, Tally tally) {
        Concept before = known;
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            MergedConcept merged = MergedConcept.of(it, before == null ? ConceptContent.NONE : before.content());
            Failure refused = merged.refusal(member, rights, before == null ? ConceptContent.NONE : before.content());
            if (refused != null) {
                // A concept of which no row is left needs no failure of its own.
                tally.failed(merged.failures().isEmpty() ? List.of(refused) : merged.failures());
                return;
            }
            if (save(merged, before, member, tally)) {
                tally.failed(merged.failures());
                return;
            }
            before = termbase.find(merged.id()).orElse(null);
        }
        tally.failed(List.of(new Failure(it.row(), it.id(), "contended", "Others were quicker. Try again.")));
    }

    /** False when somebody else saved the concept in the meantime. */
    private boolean save(MergedConcept merged, @Nullable Concept before, Member member, Tally tally) {
        Stamp stamp = new Stamp(member.name(), clock.instant());
        ConceptContent content = merged.content();
        if (before != null && before.content().equals(content)) {
            return tally.unchanged();
        }
        long more = content.bytes() - (before == null ? 0 : before.content().bytes());
        if (!tally.hasRoom(before == null ? 1 : 0, more)) {
            return tally.failed(List.of(merged.failure("full", limits.message())));
        }
        return before == null
                ? tally.created(termbase.insert(Concept.created(merged.id(), content, stamp)), more)
                : tally.changed(termbase.update(before.changed(content, stamp)), more);
    }
}
