package dev.stele.newsroom.translation;

import dev.stele.newsroom.page.LanguageNames;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One article in one language with all its sentences.
 *
 * @param claimToken for the holder of the claim alone
 * @param segments how many sentences it has
 */
public record Translation(
        String id,
        String articleId,
        String headline,
        String locale,
        String sourceLocale,
        String state,
        String textHash,
        int sourceRevision,
        @Nullable Integer approvedRevision,
        int words,
        @Nullable Instant due,
        @Nullable String assignee,
        @Nullable String claimedBy,
        @Nullable Instant claimedUntil,
        @Nullable Long claimToken,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable Rejection rejection,
        @Nullable Approval approval,
        int segments,
        YourPart yours,
        List<Unit> units) {

    /** Why a reviewer sent it back. */
    public record Rejection(String comment, String by, Instant at) {}

    /** The last approval. */
    public record Approval(int version, int revision, String translator, String reviewer, Instant at) {}

    /**
     * What the signed-in person is to it.
     *
     * @param fourEyes OFF, REQUIRED or WAIVABLE
     */
    public record YourPart(boolean translates, boolean reviews, boolean ownWork, String fourEyes) {

        /** Whether only another person may approve. */
        public boolean needsAnother() {
            return ownWork && fourEyes.equals("REQUIRED");
        }

        /** Whether who changes a sentence leaves the approval to another person. */
        public boolean changeNeedsAnother() {
            return !ownWork && fourEyes.equals("REQUIRED");
        }

        /** Whether who approves has to say why they approve their own work. */
        public boolean needsWaiver() {
            return ownWork && fourEyes.equals("WAIVABLE");
        }
    }

    /** Whether it is the signed-in person's to write now. */
    public boolean mine() {
        return claimToken != null;
    }

    public boolean claimable() {
        return yours.translates && List.of("NEEDED", "NEEDS_WORK", "STALE").contains(state);
    }

    public boolean inReview() {
        return state.equals("IN_REVIEW");
    }

    public boolean reviewable() {
        return inReview() && yours.reviews;
    }

    /** The value of {@code dir} for its texts. */
    public String direction() {
        return LanguageNames.direction(locale);
    }

    public String sourceDirection() {
        return LanguageNames.direction(sourceLocale);
    }

    /** How many sentences are done. */
    public int done() {
        return (int) all().filter(Segment::done).count();
    }

    public Stream<Segment> all() {
        return units.stream().flatMap(unit -> unit.segments().stream());
    }

    /** Open comments of who reviews it now, and of all others but its translators: their questions wait for an answer. */
    public List<Comment> reviewersComments(String reviewer) {
        Set<String> translators = translators();
        return all().flatMap(segment -> segment.openComments().stream())
                .filter(it -> it.by().equals(reviewer) || !translators.contains(it.by()))
                .toList();
    }

    private Set<String> translators() {
        return Stream.concat(
                        Stream.ofNullable(submittedBy),
                        all().filter(it -> it.reviewerEdit() == null)
                                .map(Segment::by)
                                .filter(Objects::nonNull))
                .collect(Collectors.toSet());
    }

    /** How many sentences stand before this one, and itself: what people call it by. */
    public int number(String segment) {
        List<String> ids = all().map(Segment::id).toList();
        return ids.indexOf(segment) + 1;
    }
}
