package dev.stele.content.lint;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where rules tell what they found. */
public final class Report {
    private final List<Finding> findings = new ArrayList<>();

    /** A finding about a place in the content, with arguments for its message. */
    public void at(HouseRule rule, String pointer, String... arguments) {
        add(rule, pointer, null, arguments);
    }

    /** A finding about a text, which is shown in part. */
    public void at(HouseRule rule, PlacedText text, String... arguments) {
        add(rule, text.pointer(), text.excerpt(), arguments);
    }

    private void add(HouseRule rule, String pointer, @Nullable String excerpt, String... arguments) {
        findings.add(new Finding(rule, pointer, excerpt, List.of(arguments)));
    }

    List<Finding> findings() {
        return findings;
    }
}
