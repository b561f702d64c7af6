package dev.stele.translation.desk;

import dev.stele.translation.check.Finding;
import java.time.Instant;
import java.util.List;

/**
 * A reviewer's word that a finding does not hold for a sentence as it stands; another source or target ends it.
 *
 * @param code of the rule
 * @param arguments what the finding was about
 * @param sourceHash SHA-256 of the source
 * @param targetHash SHA-256 of the target
 */
public record Waiver(
        String code,
        List<String> arguments,
        String sourceHash,
        String targetHash,
        String reason,
        String by,
        Instant at) {

    static Waiver of(Finding finding, Segment segment, String reason, String by, Instant at) {
        return new Waiver(
                finding.code(),
                finding.arguments(),
                segment.sourceHash(),
                Sha256.hex(segment.target()),
                reason,
                by,
                at);
    }

    /** Whether this is the finding that the reviewer saw, in the sentence as it was then. */
    public boolean covers(Finding finding, Segment segment) {
        return finding.isWaivable()
                && code.equals(finding.code())
                && arguments.equals(finding.arguments())
                && holdsFor(segment);
    }

    boolean isSameFinding(Waiver other) {
        return code.equals(other.code) && arguments.equals(other.arguments);
    }

    boolean holdsFor(Segment segment) {
        return sourceHash.equals(segment.sourceHash()) && targetHash.equals(Sha256.hex(segment.target()));
    }
}
