package dev.stele.translation.desk;

import dev.stele.translation.desk.Act.Kind;
import dev.stele.translation.desk.Review.Approval;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The state of a translation at one version, as it is stored and shown.
 *
 * @param version counts the changes; 0 before the first save
 * @param withdrawal position in the article's stream of the last withdrawal, 0 when there was none
 * @param slug last part of the address of the approved variant
 * @param chosenSlug the one that the next approval gives it, if somebody chose one
 * @param audit who did what, oldest first
 */
public record Snapshot(
        TranslationKey key,
        long version,
        Source source,
        Text text,
        Stage stage,
        long withdrawal,
        Lease lease,
        Review review,
        @Nullable String slug,
        @Nullable String chosenSlug,
        List<Comment> comments,
        Work work,
        List<Act> audit) {

    Snapshot saved() {
        return new Snapshot(
                key,
                version + 1,
                source,
                text,
                stage,
                withdrawal,
                lease,
                review,
                slug,
                chosenSlug,
                comments,
                work,
                audit);
    }

    /** When somebody last did or said something that others care about; a saved sentence alone is no such thing. */
    public Instant changedAt() {
        Stream<Instant> acts = audit.stream().map(Act::at);
        Stream<Instant> words = comments.stream().map(Comment::at);
        return Stream.concat(acts, words).max(Comparator.naturalOrder()).orElse(source.releasedAt());
    }

    /** Who gave the approval of that moment; empty where neither the review nor the audit log has it. */
    public Optional<String> approver(Instant at) {
        // The store keeps times in milliseconds.
        long moment = at.toEpochMilli();
        Approval last = review.approval();
        if (last != null && last.at().toEpochMilli() == moment) {
            return Optional.of(last.reviewer());
        }
        return audit.stream()
                .filter(act -> act.kind() == Kind.APPROVED || act.kind() == Kind.APPROVED_OWN_WORK)
                .filter(act -> act.at().toEpochMilli() == moment)
                .map(Act::by)
                .findFirst();
    }

    /** Own work is what one wrote or handed in, and what one changed in review until a translator has confirmed it. */
    public boolean isWorkOf(String person) {
        return review.isWorkOf(person)
                || text.segments().stream()
                        .filter(segment -> !segment.isApproved())
                        .anyMatch(segment -> person.equals(segment.draft().by()));
    }

    /** The translation as it would be with that target, which nobody has saved. */
    public Snapshot trying(String segment, String target, String person, Instant now) {
        Segment found = text.find(segment).orElseThrow(() -> new Refused(new Refusal.UnknownSegment(segment)));
        String kept = TargetRules.normalized(found.sentence(), target);
        Draft draft = new Draft(kept, Origin.HUMAN, SegmentState.TRANSLATED, person, now, null);
        return new Snapshot(
                key,
                version,
                source,
                text.with(found.written(draft)),
                stage,
                withdrawal,
                lease,
                review,
                slug,
                chosenSlug,
                comments,
                work,
                audit);
    }

    /** The slug that people see: the one that was chosen last. */
    public @Nullable String latestSlug() {
        return chosenSlug == null ? slug : chosenSlug;
    }

    /** What people see at that moment: a claim that has run out does not count. */
    public TranslationState stateAt(Instant now) {
        return stage.seenWith(lease.claim(), now);
    }
}
