package dev.stele.translation.desk.web;

import dev.stele.chassis.security.Person;
import dev.stele.translation.desk.Act;
import dev.stele.translation.desk.Comment;
import dev.stele.translation.desk.Draft;
import dev.stele.translation.desk.Origin;
import dev.stele.translation.desk.Past;
import dev.stele.translation.desk.ReadDesk;
import dev.stele.translation.desk.Refusal;
import dev.stele.translation.desk.Refused;
import dev.stele.translation.desk.Retired;
import dev.stele.translation.desk.Segment;
import dev.stele.translation.desk.SegmentState;
import dev.stele.translation.desk.Snapshot;
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
        Snapshot it = desk.translation(id, Members.of(person));
        Segment segment = it.text()
                .find(segmentId)
                .or(() -> it.text().history().find(segmentId))
                .orElseThrow(() -> new Refused(new Refusal.UnknownSegment(segmentId)));
        Stream<VersionView> now = segment.target().isEmpty()
                ? Stream.of()
                : Stream.of(VersionView.of(new Past(segment.source(), segment.draft())));
        Stream<VersionView> before = segment.past().reversed().stream().map(VersionView::of);
        return new VersionsView(Stream.concat(now, before).toList());
    }

    @GetMapping("/history")
    @Operation(summary = "Sentences that are gone and wordings that were superseded, the latest first")
    GonePage gone(
            Person person,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        check(page, size);
        Snapshot it = desk.translation(id, Members.of(person));
        List<Retired> all = it.text().history().latestFirst();
        List<GoneView> items = all.stream()
                .skip((long) page * size)
                .limit(size)
                .map(gone -> GoneView.of(gone, it.comments()))
                .toList();
        return new GonePage(items, page, size, all.size());
    }

    @GetMapping("/audit")
    @Operation(summary = "What was done with the translation and by whom, the latest first")
    AuditView audit(
            Person person,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        check(page, size);
        List<Act> all = desk.translation(id, Members.of(person)).audit().reversed();
        List<Act> items = all.stream().skip((long) page * size).limit(size).toList();
        return new AuditView(items, page, size, all.size());
    }

    private static void check(int page, int size) {
        new Limits()
                .number("/page", page, 0, LAST_PAGE)
                .number("/size", size, 1, LARGEST_PAGE)
                .orMalformed();
    }

    /** A page of what is gone. */
    record GonePage(List<GoneView> items, int page, int size, int total) {}

    /** A sentence as it was until the revision; {@code id} may be that of a sentence that goes on with other words. */
    record GoneView(
            String id,
            String unit,
            String source,
            String target,
            @Nullable Origin origin,
            @Nullable String provider,
            @Nullable String by,
            @Nullable Instant at,
            int untilRevision,
            List<CommentView> comments) {

        static GoneView of(Retired it, List<Comment> comments) {
            Segment segment = it.segment();
            Draft draft = segment.draft();
            return new GoneView(
                    segment.id(),
                    segment.sentence().unit(),
                    segment.source(),
                    draft.target(),
                    draft.origin(),
                    draft.provider(),
                    draft.by(),
                    draft.at(),
                    it.untilRevision(),
                    comments.stream()
                            .filter(comment -> comment.segment().equals(segment.id()))
                            .map(CommentView::of)
                            .toList());
        }
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
