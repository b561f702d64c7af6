package dev.stele.translation.interchange;

import dev.stele.translation.desk.Draft;
import dev.stele.translation.desk.Format;
import dev.stele.translation.desk.Segment;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.interchange.KnownTargets.KnownTarget;
import dev.stele.translation.markup.InlineMarkup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One segment on its way out.
 *
 * @param status of its target
 */
record ExportedSegment(
        Segment segment,
        SourceCodes codes,
        TargetStatus status,
        String state12,
        List<Remark> remarks,
        List<KnownTarget> known) {

    static ExportedSegment of(Segment segment, Snapshot translation, List<KnownTarget> known) {
        return new ExportedSegment(
                segment,
                SourceCodes.of(segment.sentence()),
                TargetStatus.of(segment, translation.stage()),
                TargetStatus.state12(segment, translation.stage()),
                Remark.of(segment, translation),
                known);
    }

    String unit() {
        return segment.sentence().unit();
    }

    /** What stands between it and the next sentence, as a reader sees it. */
    String separator() {
        String separator = segment.sentence().separator();
        return segment.sentence().format() == Format.MARKUP ? InlineMarkup.visible(separator) : separator;
    }

    boolean hasTarget() {
        return !segment.target().isEmpty();
    }

    Pieces target() {
        return codes.target(segment.target());
    }

    /** Where the target came from, for people; null when there is none. */
    @Nullable
    String origin() {
        Draft draft = segment.draft();
        return draft.origin() == null ? null : draft.origin().name();
    }

    /** How many numbers its codes take. */
    int numbers() {
        int most = codes.tags().size();
        for (String id : target().ids()) {
            most = Math.max(most, Integer.parseInt(id));
        }
        return most;
    }

    /** Whether a target has to keep the code: so it is, unless the present one has lost it already. */
    boolean isKept(String code) {
        return !hasTarget() || target().ids().contains(code);
    }
}
