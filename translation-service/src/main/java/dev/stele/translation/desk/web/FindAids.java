package dev.stele.translation.desk.web;

import dev.stele.translation.check.Finding;
import dev.stele.translation.desk.Inspection;
import dev.stele.translation.desk.Segment;
import dev.stele.translation.desk.SegmentState;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.desk.TranslateArticle.SegmentOf;
import dev.stele.translation.memory.Consistency;
import dev.stele.translation.memory.FindMatches.Found;
import dev.stele.translation.memory.Match;
import dev.stele.translation.memory.MatchTranslation;
import dev.stele.translation.term.match.TermHits;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers what helps with a translation: findings, terms, and what the memory knows. */
@Component
class FindAids {

    private final Inspection inspection;
    private final MatchTranslation memory;
    private final TermHits terms;

    FindAids(List<Inspection> inspections, MatchTranslation memory, TermHits terms) {
        this.inspection = Inspection.all(inspections);
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
        return aids(it, segments, memory.all(it, open), reader);
    }

    /** One sentence that was saved just now: suggestions were of use before, so similar sources are not looked for. */
    SegmentView view(SegmentOf saved, Locale reader) {
        Snapshot it = saved.translation();
        Segment segment = saved.segment();
        Map<String, Found> exact = Map.of(segment.id(), new Found(memory.exact(it, segment), false));
        return SegmentView.of(segment, it, aids(it, List.of(segment), exact, reader));
    }

    /** Whether the memory offers exactly this target for the sentence. */
    boolean offers(Snapshot it, String segmentId, String target) {
        return memory.one(it, segmentId).stream()
                .anyMatch(match -> match.entry().target().equals(target));
    }

    /** What is wrong with one sentence as it stands in that translation, saved or not. */
    List<FindingView> findings(Snapshot it, String segmentId, Locale reader) {
        Segment segment = it.text().find(segmentId).orElseThrow();
        Map<String, Found> exact = Map.of(segmentId, new Found(memory.exact(it, segment), false));
        return aids(it, List.of(segment), exact, reader).findings().getOrDefault(segmentId, List.of()).stream()
                .map(finding -> FindingView.of(finding, segment, reader))
                .toList();
    }

    private Aids aids(Snapshot it, List<Segment> segments, Map<String, Found> found, Locale reader) {
        Map<String, List<Finding>> findings = new HashMap<>(inspection.of(it, segments));
        for (Segment segment : segments) {
            List<Match> matches =
                    found.getOrDefault(segment.id(), Found.NOTHING).matches();
            Consistency.finding(segment, matches)
                    .ifPresent(finding -> findings.merge(segment.id(), List.of(finding), FindAids::both));
        }
        return new Aids(found, findings, terms.of(it, segments), reader);
    }

    private static List<Finding> both(List<Finding> some, List<Finding> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
