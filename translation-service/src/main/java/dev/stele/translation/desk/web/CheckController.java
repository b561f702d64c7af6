package dev.stele.translation.desk.web;

import dev.stele.chassis.security.Person;
import dev.stele.translation.desk.ReadDesk;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.web.Limits;
import dev.stele.translation.web.Members;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Texts that people are typing; nothing is saved, so no claim is needed. */
@RestController
@Tag(name = "Segments")
class CheckController {

    private final ReadDesk desk;
    private final FindAids aids;
    private final Clock clock;

    CheckController(ReadDesk desk, FindAids aids, Clock clock) {
        this.desk = desk;
        this.aids = aids;
        this.clock = clock;
    }

    @PostMapping("/api/translations/{id}/segments/{segmentId}/check")
    @Operation(summary = "Says what would be found in a text for the sentence, without saving it")
    CheckView check(
            Person person,
            @PathVariable UUID id,
            @PathVariable String segmentId,
            @RequestBody CheckRequest request,
            Locale reader) {
        Limits limits = new Limits();
        if (request.target() == null) {
            limits.error("/target", "required", "This must be there.");
        } else if (request.target().length() > SegmentController.LONGEST_TARGET) {
            limits.error("/target", "too-long", "At most " + SegmentController.LONGEST_TARGET + " characters.");
        }
        limits.orMalformed();
        Snapshot tried = desk.translation(id, Members.of(person))
                .trying(segmentId, request.target(), person.name(), clock.instant());
        return new CheckView(aids.findings(tried, segmentId, reader));
    }

    /** A text as it is typed. */
    record CheckRequest(String target) {}

    /** What was found. */
    record CheckView(List<FindingView> findings) {}
}
