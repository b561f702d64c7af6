package dev.stele.content.lint;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where rules tell what they found; after a number of findings of one rule, more of them help nobody. */
public final class Report {
    static final int MOST_OF_A_RULE = 25;

    private final List<Finding> findings = new ArrayList<>();
    private final Map<HouseRule, Integer> counts = new EnumMap<>(HouseRule.class);

    /** A finding about a place in the content, with arguments for its message. */
    public void at(HouseRule rule, String pointer, String... arguments) {
        add(rule, pointer, null, arguments);
    }

    /** A finding about a text, which is shown in part. */
    public void at(HouseRule rule, PlacedText text, String... arguments) {
        add(rule, text.pointer(), text.excerpt(), arguments);
    }

    private void add(HouseRule rule, String pointer, @Nullable String excerpt, String... arguments) {
        if (counts.merge(rule, 1, Integer::sum) > MOST_OF_A_RULE) return;
        findings.add(new Finding(rule, pointer, excerpt, List.of(arguments)));
    }

    List<Finding> findings() {
        return findings;
    }
}
