package dev.stele.translation.desk.web;

import dev.stele.chassis.security.Person;
import dev.stele.chassis.web.Problem;
import dev.stele.translation.desk.Comment;
import dev.stele.translation.desk.Origin;
import dev.stele.translation.desk.Refused;
import dev.stele.translation.desk.ReviewTranslation;
import dev.stele.translation.desk.TranslateArticle;
import dev.stele.translation.desk.TranslateArticle.SegmentOf;
import dev.stele.translation.desk.WrittenTarget;
import dev.stele.translation.web.Limits;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Single sentences. */
@RestController
@RequestMapping("/api/translations/{id}/segments/{segmentId}")
@Tag(name = "Segments")
class SegmentController {

    private static final int LONGEST_TARGET = 600_000;
    private static final int LONGEST_COMMENT = 2_000;

    private final TranslateArticle translating;
    private final ReviewTranslation reviewing;
    private final FindAids aids;

    SegmentController(TranslateArticle translating, ReviewTranslation reviewing, FindAids aids) {
        this.translating = translating;
        this.reviewing = reviewing;
        this.aids = aids;
    }

    @PutMapping
    @Operation(summary = "Saves the translation of a sentence, written for the source with that hash")
    SegmentView write(
            Person person,
            @PathVariable UUID id,
            @PathVariable String segmentId,
            @RequestHeader("Claim-Token") long token,
            @RequestBody TargetRequest request,
            Locale reader) {
        request.check();
        WrittenTarget written = new WrittenTarget(
                segmentId,
                request.target(),
                request.sourceHash(),
                request.originOrHuman(),
                request.isConfirmed(),
                token);
        try {
            SegmentOf saved = translating.write(id, Members.of(person), written);
            return SegmentView.of(
                    saved.segment(), saved.translation(), aids.of(saved.translation(), segmentId, reader));
        } catch (Refused refused) {
            Problem problem = DeskProblems.problem(refused.refusal());
            // The text must not be lost with the conflict.
            throw problem.getStatusCode() == HttpStatus.CONFLICT
                    ? problem.with("rejectedTarget", request.target())
                    : problem;
        }
    }

    @PostMapping("/comments")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Adds a comment to a sentence")
    SegmentView.Remark comment(
            Person person, @PathVariable UUID id, @PathVariable String segmentId, @RequestBody CommentRequest request) {
        new Limits().text("/text", request.text(), LONGEST_COMMENT).orUnprocessable();
        Comment comment = reviewing.comment(
                id, Members.of(person), segmentId, request.text().strip());
        return SegmentView.Remark.of(comment);
    }

    /**
     * A target as it is sent.
     *
     * @param origin HUMAN unless it says otherwise
     * @param confirmed whether the caller stands for the text; so it is unless a machine wrote it
     */
    record TargetRequest(
            String target,
            String sourceHash,
            @Nullable Origin origin,
            @Nullable Boolean confirmed) {

        void check() {
            Limits limits = new Limits().text("/sourceHash", sourceHash, 64);
            if (target == null) {
                limits.error("/target", "required", "This must be there; empty takes the translation back.");
            } else if (target.length() > LONGEST_TARGET) {
                limits.error("/target", "too-long", "At most " + LONGEST_TARGET + " characters.");
            }
            limits.orMalformed();
        }

        boolean isConfirmed() {
            return confirmed == null ? origin != Origin.MACHINE : confirmed;
        }

        Origin originOrHuman() {
            return origin == null ? Origin.HUMAN : origin;
        }
    }

    /** A comment as it is sent. */
    record CommentRequest(String text) {}
}
