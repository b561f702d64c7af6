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
 * @param target as pieces, without any when there is none
 * @param status of its target
 * @param numbers that its codes take: those of the source, and of tags that only the target has
 */
record ExportedSegment(
        Segment segment,
        SourceCodes codes,
        Pieces target,
        TargetStatus status,
        int numbers,
        List<Remark> remarks,
        List<KnownTarget> known) {

    static ExportedSegment of(Segment segment, Snapshot translation, List<KnownTarget> known) {
        SourceCodes codes = SourceCodes.of(segment.sentence());
        Pieces target = codes.target(segment.target());
        return new ExportedSegment(
                segment,
                codes,
                target,
                TargetStatus.of(segment, translation.stage()),
                numbers(codes, target),
                Remark.of(segment, translation),
                known);
    }

    private static int numbers(SourceCodes codes, Pieces target) {
        int most = codes.tags().size();
        for (String id : target.ids()) {
            most = Math.max(most, Integer.parseInt(id));
        }
        return most;
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

    /** Where the target came from, for people; null when there is none. */
    @Nullable
    String origin() {
        Draft draft = segment.draft();
        return draft.origin() == null ? null : draft.origin().name();
    }

    /** Whether a target has to keep the code: so it is, unless the present one has lost it already. */
    boolean isKept(String code) {
        return !hasTarget() || target.ids().contains(code);
    }
}
