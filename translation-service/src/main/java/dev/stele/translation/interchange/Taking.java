package dev.stele.translation.interchange;

import dev.stele.translation.desk.Outcome;
import dev.stele.translation.desk.Refusal;
import dev.stele.translation.desk.Segment;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.desk.WrittenTarget;
import dev.stele.translation.interchange.Incoming.IncomingSegment;
import dev.stele.translation.interchange.SegmentImport.Step;
import dev.stele.translation.interchange.XliffReport.RefusedSegment;
import dev.stele.translation.interchange.XliffReport.TakenNote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The segments of one file on their way to the desk. */
final class Taking {

    private final String original;
    private final Map<String, Segment> present;
    private final long token;
    private final Set<String> seen = new HashSet<>();
    private final List<WrittenTarget> writes = new ArrayList<>();
    private final List<RefusedSegment> refused = new ArrayList<>();
    private int unchanged;
    private int notWritten;

    Taking(Snapshot translation, long token) {
        this.original = Names.original(translation.key().id());
        this.present =
                translation.text().segments().stream().collect(Collectors.toMap(Segment::id, Function.identity()));
        this.token = token;
    }

    /** Targets to be written. */
    List<WrittenTarget> writes() {
        return writes;
    }

    /** Says of each segment what became of it; notes have their own way. */
    XliffReport report(List<TakenNote> notes) {
        int taken = writes.size() - notWritten;
        return new XliffReport(taken + unchanged + refused.size(), taken, unchanged, refused, notes);
    }

    void offer(IncomingSegment incoming) {
        Segment segment =
                incoming.id() == null || !original.equals(incoming.original()) ? null : present.get(incoming.id());
        if (segment == null) {
            refuse(incoming.name(), "unknown-segment", "The translation has no such segment.", null);
        } else if (!seen.add(segment.id())) {
            refuse(segment.id(), "duplicate-segment", "The file has this segment more than once.", null);
        } else {
            switch (new SegmentImport(segment, incoming).step(token)) {
                case Step.Leave it -> unchanged++;
                case Step.Write it -> writes.add(it.target());
                case Step.Refuse it -> refuse(segment.id(), it.code(), it.message(), it.source());
            }
        }
    }

    void written(Outcome outcome) {
        Refusal refusal = outcome.refusal();
        if (refusal != null) {
            notWritten++;
            refuse(outcome.segment(), refusal);
        }
    }

    private void refuse(String segment, Refusal refusal) {
        switch (refusal) {
            case Refusal.UnknownSegment it ->
                refuse(segment, "unknown-segment", "The translation has no such segment.", null);
            case Refusal.SourceChanged it ->
                refuse(segment, "source-changed", "The target was written for another source.", it.source());
            case Refusal.HumanText it ->
                refuse(segment, "human-text", "A person wrote the present text; nobody confirmed this one.", null);
            case Refusal.UnusableTarget it -> refuse(segment, it.code(), it.message(), null);
            default -> refuse(segment, "refused", "The desk does not take this target.", null);
        }
    }

    private void refuse(String segment, String code, String message, @Nullable String source) {
        refused.add(new RefusedSegment(segment, code, message, source));
    }
}
