package dev.stele.translation.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people decided about a translation.
 *
 * @param authors who wrote targets since the last approval
 * @param submission what waits for review
 * @param rejection why it was last sent back, until it is submitted again
 * @param approval the last approval, or what it was carried over to
 * @param reopened whether somebody put it back on the desk since; then nothing is carried over without a person
 */
public record Review(
        List<String> authors,
        @Nullable Submission submission,
        @Nullable Rejection rejection,
        @Nullable Approval approval,
        boolean reopened) {

    /**
     * A translation of a source revision handed to the reviewers.
     *
     * @param credit under which readers may know who handed it in
     */
    public record Submission(
            int revision, String by, Instant at, @Nullable String credit) {}

    /** A reviewer's answer. */
    public record Rejection(String comment, String by, Instant at) {}

    /**
     * An approved variant.
     *
     * @param version counts approvals and carry-overs of the translation, which are the facts of its stream
     * @param revision that the variant stands for
     * @param byPeople revision that people approved
     * @param credit under which readers may know the translator
     */
    public record Approval(
            int version,
            int revision,
            int byPeople,
            String translator,
            String reviewer,
            Instant at,
            @Nullable String credit) {

        /** The same text for another revision, as the next fact of the stream. */
        Approval carriedTo(int newer) {
            return new Approval(version + 1, newer, byPeople, translator, reviewer, at, credit);
        }
    }

    static final Review NONE = new Review(List.of(), null, null, null, false);

    int nextVersion() {
        return approval == null ? 1 : approval.version() + 1;
    }

    boolean isWorkOf(String person) {
        return authors.contains(person)
                || (submission != null && submission.by().equals(person));
    }

    Review writtenBy(String person) {
        if (authors.contains(person)) {
            return this;
        }
        List<String> more = new ArrayList<>(authors);
        more.add(person);
        return new Review(List.copyOf(more), submission, rejection, approval, reopened);
    }

    Review submitted(Submission by) {
        return new Review(authors, by, null, approval, reopened);
    }

    Review rejected(Rejection answer) {
        return new Review(authors, null, answer, approval, reopened);
    }

    Review withdrawnFromReview() {
        return new Review(authors, null, rejection, approval, reopened);
    }

    Review putBack() {
        return new Review(authors, null, rejection, approval, true);
    }

    Review approved(Approval by) {
        return new Review(List.of(), null, null, by, false);
    }
}
