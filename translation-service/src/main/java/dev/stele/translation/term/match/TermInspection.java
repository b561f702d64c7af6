package dev.stele.translation.term.match;

import dev.stele.translation.check.Finding;
import dev.stele.translation.desk.Format;
import dev.stele.translation.desk.Inspection;
import dev.stele.translation.desk.Segment;
import dev.stele.translation.desk.Snapshot;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Whether the targets use the words of the termbase. */
public final class TermInspection implements Inspection {

    private final CurrentTerms terms;

    public TermInspection(CurrentTerms terms) {
        this.terms = terms;
    }

    @Override
    public Map<String, List<Finding>> of(Snapshot translation, List<Segment> segments) {
        Glossary glossary = terms.glossary();
        Locale from = translation.source().locale();
        Locale to = translation.key().locale();
        TermChecks checks = new TermChecks(
                glossary.of(from),
                glossary.of(to),
                to,
                translation.source().content().section());
        return segments.stream()
                .filter(it -> !it.target().isBlank())
                .collect(Collectors.toMap(Segment::id, it -> of(it, checks)));
    }

    private static List<Finding> of(Segment it, TermChecks checks) {
        return checks.of(it.source(), it.target(), it.sentence().format() == Format.MARKUP);
    }
}
