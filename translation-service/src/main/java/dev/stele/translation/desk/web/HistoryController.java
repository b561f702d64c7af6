package dev.stele.translation.desk.web;

import dev.stele.chassis.security.Person;
import dev.stele.translation.desk.Act;
import dev.stele.translation.desk.Draft;
import dev.stele.translation.desk.Origin;
import dev.stele.translation.desk.Past;
import dev.stele.translation.desk.ReadDesk;
import dev.stele.translation.desk.Segment;
import dev.stele.translation.desk.SegmentState;
import dev.stele.translation.web.Limits;
import dev.stele.translation.web.Members;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who did what, and what sentences were before. */
@RestController
@RequestMapping("/api/translations/{id}")
@Tag(name = "History")
class HistoryController {

    private static final int LARGEST_PAGE = 100;
    private static final int LAST_PAGE = 1_000;

    private final ReadDesk desk;

    HistoryController(ReadDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/segments/{segmentId}/history")
    @Operation(summary = "The targets that a sentence has and had, the latest first")
    VersionsView versions(Person person, @PathVariable UUID id, @PathVariable String segmentId) {
        Segment segment = desk.segment(id, segmentId, Members.of(person));
        Stream<VersionView> now = segment.target().isEmpty()
                ? Stream.of()
                : Stream.of(VersionView.of(new Past(segment.source(), segment.draft())));
        Stream<VersionView> before = segment.past().reversed().stream().map(VersionView::of);
        return new VersionsView(Stream.concat(now, before).toList());
    }

    @GetMapping("/audit")
    @Operation(summary = "What was done with the translation and by whom, the latest first")
    AuditView audit(
            Person person,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        new Limits()
                .number("/page", page, 0, LAST_PAGE)
                .number("/size", size, 1, LARGEST_PAGE)
                .orMalformed();
        List<Act> all = desk.translation(id, Members.of(person)).audit().reversed();
        List<Act> items = all.stream().skip((long) page * size).limit(size).toList();
        return new AuditView(items, page, size, all.size());
    }

    /** The targets of a sentence. */
    record VersionsView(List<VersionView> items) {}

    /** A target, and the source that it was written for. */
    record VersionView(
            String source,
            String target,
            @Nullable Origin origin,
            @Nullable String provider,
            SegmentState state,
            @Nullable String by,
            @Nullable Instant at) {

        static VersionView of(Past it) {
            Draft draft = it.draft();
            return new VersionView(
                    it.source(),
                    draft.target(),
                    draft.origin(),
                    draft.provider(),
                    draft.state(),
                    draft.by(),
                    draft.at());
        }
    }

    /** A page of the audit log. */
    record AuditView(List<Act> items, int page, int size, int total) {}
}
