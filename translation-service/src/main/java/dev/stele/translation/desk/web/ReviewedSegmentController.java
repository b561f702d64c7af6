package dev.stele.translation.desk.web;

import dev.stele.chassis.security.Person;
import dev.stele.translation.desk.Refused;
import dev.stele.translation.desk.ReviewTranslation;
import dev.stele.translation.web.Limits;
import dev.stele.translation.web.Members;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What reviewers do with single sentences. */
@RestController
@RequestMapping("/api/translations/{id}/segments/{segmentId}")
@Tag(name = "Review")
class ReviewedSegmentController {

    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_REASON = 500;

    private final ReviewTranslation reviewing;
    private final FindAids aids;

    ReviewedSegmentController(ReviewTranslation reviewing, FindAids aids) {
        this.reviewing = reviewing;
        this.aids = aids;
    }

    @PutMapping("/edit")
    @Operation(summary = "Puts a reviewer's text in the place of a submitted one; the translator sees what changed")
    SegmentView edit(
            Person person,
            @PathVariable UUID id,
            @PathVariable String segmentId,
            @RequestBody EditRequest request,
            Locale reader) {
        request.check();
        try {
            return aids.view(
                    reviewing.edit(id, Members.of(person), segmentId, request.target(), request.sourceHash()), reader);
        } catch (Refused refused) {
            throw SegmentController.withText(refused, request.target());
        }
    }

    @PostMapping("/waivers")
    @Operation(summary = "Lets what a rule finds in the sentence as it stands pass, with a reason")
    SegmentView waive(
            Person person,
            @PathVariable UUID id,
            @PathVariable String segmentId,
            @RequestBody WaiverRequest request,
            Locale reader) {
        new Limits()
                .text("/code", request.code(), LONGEST_CODE)
                .text("/reason", request.reason(), LONGEST_REASON)
                .orUnprocessable();
        return aids.view(reviewing.waive(id, Members.of(person), segmentId, request.code(), request.reason()), reader);
    }

    /** A reviewer's text for the source with that hash. */
    record EditRequest(String target, String sourceHash) {

        void check() {
            new Limits()
                    .text("/sourceHash", sourceHash, 64)
                    .text("/target", target, SegmentController.LONGEST_TARGET)
                    .orMalformed();
        }
    }

    /** Which rule, and why it does not hold here. */
    record WaiverRequest(String code, String reason) {}
}
