package dev.stele.translation.desk.web;

import dev.stele.contracts.SlugForm;
import dev.stele.contracts.SlugPolicy;
import dev.stele.translation.desk.ReviewTranslation.Reading;
import dev.stele.translation.slug.SlugRules;
import dev.stele.translation.web.Limits;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What reviewers send. */
final class ReviewRequests {

    private static final int LONGEST_WAIVER = 500;
    private static final int LONGEST_COMMENT = 2_000;
    private static final int MOST_SEGMENTS = 5_000;
    private static final int MOST_REMARKS = 200;

    private ReviewRequests() {}

    /**
     * An approval.
     *
     * @param waiver why the reviewer approves their own work
     * @param sourceRevision the revision that was read; it must still be the current one
     * @param textHash of the translation that was read; it must still be that
     */
    record Approve(
            @Nullable String waiver,
            @Nullable Integer sourceRevision,
            @Nullable String textHash) {

        static final Approve PLAIN = new Approve(null, null, null);

        Approve checked() {
            new Limits()
                    .optional("/waiver", waiver, LONGEST_WAIVER)
                    .optional("/textHash", textHash, 64)
                    .orUnprocessable();
            return this;
        }

        Reading reading() {
            return new Reading(sourceRevision, textHash);
        }
    }

    /**
     * A translation sent back.
     *
     * @param comments by the id of the segment, which is sent back too
     */
    record Reject(
            String comment,
            @Nullable List<String> segments,
            @Nullable Map<String, String> comments) {

        Reject checked() {
            Limits limits = new Limits().text("/comment", comment, LONGEST_COMMENT);
            limits.number("/segments", segmentsOrNone().size(), 0, MOST_SEGMENTS);
            limits.number("/comments", remarks().size(), 0, MOST_REMARKS);
            remarks().forEach((segment, text) -> limits.text("/comments/" + segment, text, LONGEST_COMMENT));
            limits.orUnprocessable();
            return this;
        }

        Map<String, String> remarks() {
            return comments == null ? Map.of() : comments;
        }

        List<String> segmentsOrNone() {
            return segments == null ? List.of() : segments;
        }
    }

    /** A translation put back; {@code segments} must be confirmed anew. */
    record Reopen(@Nullable List<String> segments) {

        List<String> checked() {
            List<String> named = segments == null ? List.of() : segments;
            new Limits().number("/segments", named.size(), 0, MOST_SEGMENTS).orUnprocessable();
            return named;
        }
    }

    /**
     * A slug that a person chose.
     *
     * @param replaces the one that they read, empty for none: another one in its place refuses the choice
     */
    record ChosenSlug(
            String slug,

            @Schema(description = "The slug that was read, empty for none; when it is another by now: 409 slug-changed")
            @Nullable
            String replaces) {

        ChosenSlug checked() {
            Limits limits = new Limits().text("/slug", slug, Integer.MAX_VALUE);
            String normalized = slug == null ? "" : SlugPolicy.normalized(slug);
            if (SlugForm.isTooLong(normalized)) {
                limits.error("/slug", "too-long", "At most " + SlugForm.LONGEST + " characters.");
            } else if (slug != null && !SlugRules.isSlug(normalized)) {
                limits.error("/slug", "not-a-slug", "Lower-case letters and digits of one script, with hyphens.");
            }
            if (replaces != null) limits.atMost("/replaces", replaces, 2 * SlugForm.LONGEST);
            limits.orUnprocessable();
            return new ChosenSlug(normalized, replaces);
        }
    }
}
