package dev.stele.newsroom.publish;

import java.util.List;
import java.util.stream.Stream;

/** What the house rules say of an article. */
public record Findings(List<Finding> findings) {

    /** What stands in the way, each once. */
    public List<Finding> blocking() {
        return distinct(findings.stream().filter(Finding::blocks));
    }

    /** What somebody should look at. */
    public List<Finding> warnings() {
        return distinct(findings.stream().filter(finding -> !finding.blocks()));
    }

    private static List<Finding> distinct(Stream<Finding> some) {
        return some.distinct().toList();
    }
}
