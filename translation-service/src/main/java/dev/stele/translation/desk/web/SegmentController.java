package dev.stele.translation.desk.web;

import dev.stele.chassis.security.Person;
import dev.stele.chassis.web.Problem;
import dev.stele.translation.desk.Member;
import dev.stele.translation.desk.Origin;
import dev.stele.translation.desk.ReadDesk;
import dev.stele.translation.desk.Refused;
import dev.stele.translation.desk.Standing;
import dev.stele.translation.desk.TranslateArticle;
import dev.stele.translation.desk.TranslateArticle.SegmentOf;
import dev.stele.translation.desk.WrittenTarget;
import dev.stele.translation.web.Limits;
import dev.stele.translation.web.Members;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Single sentences. */
@RestController
@RequestMapping("/api/translations/{id}/segments/{segmentId}")
@Tag(name = "Segments")
class SegmentController {

    static final int LONGEST_TARGET = 600_000;

    private final TranslateArticle translating;
    private final ReadDesk desk;
    private final FindAids aids;

    SegmentController(TranslateArticle translating, ReadDesk desk, FindAids aids) {
        this.translating = translating;
        this.desk = desk;
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
        Member member = Members.of(person);
        WrittenTarget written = new WrittenTarget(
                segmentId,
                request.target(),
                request.sourceHash(),
                request.origin() == Origin.MEMORY
                        && aids.offers(desk.translation(id, member), segmentId, request.target()),
                request.standing(),
                token);
        try {
            SegmentOf saved = translating.write(id, member, written);
            return aids.view(saved, reader);
        } catch (Refused refused) {
            throw withText(refused, request.target());
        }
    }

    /** The text must not be lost with the conflict. */
    static Problem withText(Refused refused, String target) {
        Problem problem = DeskProblems.problem(refused.refusal());
        return problem.getStatusCode() == HttpStatus.CONFLICT ? problem.with("rejectedTarget", target) : problem;
    }

    /**
     * A target as it is sent.
     *
     * @param origin MEMORY for a suggestion that was taken as it is. It is believed where the memory has this text; what a
     *     machine wrote the service knows itself
     * @param confirmed whether the caller stands for the text; by default true, but false for origin MACHINE. What a person
     *     has not confirmed is kept as their draft, and what a machine wrote and nobody confirmed replaces no text of a person
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

        Standing standing() {
            boolean machine = origin == Origin.MACHINE;
            if (confirmed == null ? !machine : confirmed) {
                return Standing.CONFIRMED;
            }
            return machine ? Standing.PROPOSED : Standing.DRAFT;
        }
    }
}
