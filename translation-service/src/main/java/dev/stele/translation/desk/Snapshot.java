package dev.stele.translation.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The state of a translation at one version, as it is stored and shown.
 *
 * @param version counts the changes; 0 before the first save
 * @param withdrawal position in the article's stream of the last withdrawal, 0 when there was none
 * @param slug last part of the address of the variant, once it was chosen
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
        List<Comment> comments,
        Work work,
        List<Act> audit) {

    Snapshot saved() {
        return new Snapshot(
                key, version + 1, source, text, stage, withdrawal, lease, review, slug, comments, work, audit);
    }

    /** When somebody last did or said something that others care about; a saved sentence alone is no such thing. */
    public Instant changedAt() {
        Stream<Instant> acts = audit.stream().map(Act::at);
        Stream<Instant> words = comments.stream().map(Comment::at);
        return Stream.concat(acts, words).max(Comparator.naturalOrder()).orElse(source.releasedAt());
    }

    /** What people see at that moment: a claim that has run out does not count. */
    public TranslationState stateAt(Instant now) {
        return stage.seenWith(lease.claim(), now);
    }
}
