package dev.stele.translation.interchange;

import dev.stele.translation.desk.Draft;
import dev.stele.translation.desk.Segment;
import dev.stele.translation.desk.SegmentState;
import dev.stele.translation.desk.Sha256;
import dev.stele.translation.desk.Standing;
import dev.stele.translation.desk.WrittenTarget;
import dev.stele.translation.interchange.Incoming.IncomingSegment;
import dev.stele.translation.interchange.SourceCodes.Unfit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds one segment of a file against the one on the desk. */
final class SegmentImport {

    /** What is to be done with a segment that came in. */
    sealed interface Step {

        /** Nothing: the file has no target, or the one that is there. */
        record Leave() implements Step {}

        /** To be written, under the claim of the caller. */
        record Write(WrittenTarget target) implements Step {}

        /**
         * To be reported.
         *
         * @param source the present one, when it is another than that of the file
         */
        record Refuse(String code, String message, @Nullable String source) implements Step {

            Refuse(String code, String message) {
                this(code, message, null);
            }
        }
    }

    private static final Step LEAVE = new Step.Leave();

    private final Segment segment;
    private final SourceCodes codes;
    private final IncomingSegment incoming;
    private final Pieces source;
    private final Pieces target;

    SegmentImport(Segment segment, IncomingSegment incoming) {
        this.segment = segment;
        this.codes = SourceCodes.of(segment.sentence());
        this.incoming = incoming;
        // Other tools may number codes as they like, as long as source and target agree.
        Map<String, String> numbers = new HashMap<>();
        this.source = incoming.source().numbered(numbers);
        this.target =
                incoming.target() == null ? new Pieces() : incoming.target().numbered(numbers);
    }

    Step step(long token) {
        if (target.isBlank()) {
            return LEAVE;
        }
        if (!isOfPresentSource()) {
            return new Step.Refuse("source-changed", "The target was written for another source.", segment.source());
        }
        boolean same = isPresentTarget();
        if (same && !isNewlyConfirmed()) {
            return LEAVE;
        }
        Unfit unfit = codes.unfit(target);
        if (unfit != null) {
            return new Step.Refuse(unfit.code(), unfit.message());
        }
        String text = same ? segment.target() : codes.text(target);
        if (!same && hasChangedSinceTheExport()) {
            return Sha256.hex(text).equals(incoming.targetHash())
                    ? LEAVE
                    : new Step.Refuse(
                            "target-changed", "People have changed the translation here since the file was made.");
        }
        return new Step.Write(new WrittenTarget(
                segment.id(),
                text,
                segment.sourceHash(),
                false,
                incoming.confirmed() ? Standing.CONFIRMED : Standing.PROPOSED,
                token));
    }

    /** By the hash that went out, and by the text that the translator saw. */
    private boolean isOfPresentSource() {
        boolean sameHash = incoming.hash() == null || incoming.hash().equals(segment.sourceHash());
        return sameHash && source.canonicalInAnyLayout().equals(codes.source().canonicalInAnyLayout());
    }

    private boolean hasChangedSinceTheExport() {
        return incoming.targetHash() != null
                && segment.draft().by() != null
                && !incoming.targetHash().equals(segment.targetHash());
    }

    private boolean isPresentTarget() {
        return codes.target(segment.target()).canonical().equals(target.canonical());
    }

    private boolean isNewlyConfirmed() {
        Draft draft = segment.draft();
        return incoming.confirmed()
                && draft.state() != SegmentState.TRANSLATED
                && draft.state() != SegmentState.APPROVED;
    }
}
