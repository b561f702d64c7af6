package dev.stele.content.lint;

import java.util.List;

/** House rules stand in the way of a publication. */
final class FindingsBlock extends RuntimeException {
    private final transient List<Finding> findings;

    FindingsBlock(List<Finding> findings) {
        super("House rules stand in the way: " + findings.getFirst().message(), null, false, false);
        this.findings = findings;
    }

    List<Finding> findings() {
        return findings;
    }
}
