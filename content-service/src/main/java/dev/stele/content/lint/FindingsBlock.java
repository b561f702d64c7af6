package dev.stele.content.lint;

import java.util.List;

/** House rules stand in the way of a publication. */
public final class FindingsBlock extends RuntimeException {
    private final transient List<Finding> findings;

    FindingsBlock(List<Finding> findings) {
        super("House rules stand in the way", null, false, false);
        this.findings = findings;
    }

    public List<Finding> findings() {
        return findings;
    }
}
