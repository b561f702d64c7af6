package dev.stele.translation.term.match;

import dev.stele.translation.desk.Format;
import dev.stele.translation.desk.Segment;
import dev.stele.translation.desk.Snapshot;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows the terms of the source beside each sentence. */
public final class TermHits {

    private final CurrentTerms terms;

    public TermHits(CurrentTerms terms) {
        this.terms = terms;
    }

    /** Hits in the order of the text, by segment id. */
    public Map<String, List<TermHit>> of(Snapshot translation, List<Segment> segments) {
        TermMatcher matcher = terms.glossary().of(translation.source().locale());
        return segments.stream().collect(Collectors.toMap(Segment::id, it -> of(it, translation, matcher)));
    }

    private static List<TermHit> of(Segment segment, Snapshot translation, TermMatcher matcher) {
        boolean markup = segment.sentence().format() == Format.MARKUP;
        String section = translation.source().content().section();
        Locale target = translation.key().locale();
        return TermMatcher.longest(matcher.all(matcher.words(segment.source(), markup), section)).stream()
                .map(it -> new TermHit(
                        it.concept(),
                        it.term(),
                        it.start(),
                        it.end(),
                        it.concept().content().in(target)))
                .toList();
    }
}
