package dev.stele.translation.desk.web;

import dev.stele.translation.desk.Inspection;
import dev.stele.translation.desk.Segment;
import dev.stele.translation.desk.SegmentState;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.desk.TranslateArticle.SegmentOf;
import dev.stele.translation.memory.FindMatches.Found;
import dev.stele.translation.memory.MatchTranslation;
import dev.stele.translation.term.match.TermHits;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gathers what helps with a translation: findings, terms, and what the memory knows. */
@Component
class FindAids {

    private final Inspection inspection;
    private final MatchTranslation memory;
    private final TermHits terms;

    FindAids(Inspection inspection, MatchTranslation memory, TermHits terms) {
        this.inspection = inspection;
        this.memory = memory;
        this.terms = terms;
    }

    Aids of(Snapshot it, Locale reader) {
        return of(it, it.text().segments(), reader);
    }

    /** What helps with some of its sentences. */
    Aids of(Snapshot it, List<Segment> segments, Locale reader) {
        List<Segment> open = segments.stream()
                .filter(segment -> segment.draft().state() != SegmentState.APPROVED)
                .toList();
        return new Aids(memory.all(it, open), inspection.of(it, segments), terms.of(it, segments), reader);
    }

    /** One sentence that was saved just now: its findings and terms; suggestions are of use before, and can be asked for. */
    SegmentView view(SegmentOf saved, Locale reader) {
        Snapshot it = saved.translation();
        List<Segment> one = List.of(saved.segment());
        Map<String, Found> later = Map.of(saved.segment().id(), new Found(List.of(), false));
        return SegmentView.of(saved.segment(), it, new Aids(later, inspection.of(it, one), terms.of(it, one), reader));
    }
}
