package dev.stele.translation.desk.web;

import dev.stele.translation.desk.Inspection;
import dev.stele.translation.desk.Segment;
import dev.stele.translation.desk.SegmentState;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.memory.Context;
import dev.stele.translation.memory.FindMatches;
import dev.stele.translation.memory.FindMatches.Found;
import dev.stele.translation.memory.FindMatches.Wanted;
import dev.stele.translation.memory.Match;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Gathers what helps with a translation: findings, and what the memory knows. */
@Component
class FindAids {

    private final Inspection inspection;
    private final FindMatches matches;

    FindAids(Inspection inspection, FindMatches matches) {
        this.inspection = inspection;
        this.matches = matches;
    }

    Aids of(Snapshot it, Locale reader) {
        return new Aids(suggestions(it, segment -> isOpen(segment)), inspection.of(it), reader);
    }

    /** Aids of which only those of one segment are asked for. */
    Aids of(Snapshot it, String segmentId, Locale reader) {
        Map<String, Found> found =
                suggestions(it, segment -> isOpen(segment) && segment.id().equals(segmentId));
        return new Aids(found, inspection.of(it), reader);
    }

    /** All matches of a segment, approved or not. */
    List<Match> matches(Snapshot it, String segmentId) {
        return wanted(it, segment -> segment.id().equals(segmentId)).stream()
                .flatMap(wanted -> matches.one(from(it), it.key().tag(), wanted).stream())
                .toList();
    }

    private static boolean isOpen(Segment segment) {
        return segment.draft().state() != SegmentState.APPROVED;
    }

    private Map<String, Found> suggestions(Snapshot it, Predicate<Segment> which) {
        return matches.all(from(it), it.key().tag(), wanted(it, which));
    }

    private static List<Wanted> wanted(Snapshot it, Predicate<Segment> which) {
        List<Segment> all = it.text().segments();
        return IntStream.range(0, all.size())
                .filter(i -> which.test(all.get(i)))
                .mapToObj(i -> new Wanted(
                        all.get(i).id(),
                        all.get(i).source(),
                        Context.of(
                                i == 0 ? null : all.get(i - 1).source(),
                                i + 1 == all.size() ? null : all.get(i + 1).source(),
                                it.key().articleId().toString(),
                                it.source().content().section())))
                .toList();
    }

    private static String from(Snapshot it) {
        return it.source().locale().toLanguageTag();
    }
}
