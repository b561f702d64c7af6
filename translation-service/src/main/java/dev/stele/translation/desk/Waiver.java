package dev.stele.translation.desk;

import dev.stele.translation.check.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A reviewer's word that a finding does not hold for a sentence as it stands; another source or target ends it.
 *
 * @param code of the rule
 * @param arguments what the finding was about
 */
public record Waiver(
        String code, List<String> arguments, String source, String target, String reason, String by, Instant at) {

    /** A reviewer cannot stand for a text in a translator's place. */
    private static final Set<String> NEVER_WAIVED = Set.of("empty", "unconfirmed");

    /** Whether this is the finding that the reviewer saw. */
    public boolean covers(Finding finding, Segment segment) {
        return !NEVER_WAIVED.contains(code)
                && code.equals(finding.code())
                && arguments.equals(finding.arguments())
                && source.equals(segment.source())
                && target.equals(segment.target());
    }
}
