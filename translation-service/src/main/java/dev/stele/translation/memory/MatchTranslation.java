package dev.stele.translation.memory;

import dev.stele.translation.desk.Segment;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.memory.FindMatches.Found;
import dev.stele.translation.memory.FindMatches.Wanted;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the memory knows for the sentences of a translation, each with what stands beside it. */
public final class MatchTranslation {

    private final FindMatches matches;

    public MatchTranslation(FindMatches matches) {
        this.matches = matches;
    }

    /** By segment id; within the time that one view may take. */
    public Map<String, Found> all(Snapshot translation, Collection<Segment> segments) {
        Set<String> ids = segments.stream().map(Segment::id).collect(Collectors.toSet());
        return matches.all(from(translation), translation.key().tag(), wanted(translation, ids));
    }

    /** The matches of one segment of which the source is the same, the best first. */
    public List<Match> exact(Snapshot translation, Segment segment) {
        return wanted(translation, Set.of(segment.id())).stream()
                .flatMap(wanted ->
                        matches.exact(from(translation), translation.key().tag(), wanted).stream())
                .toList();
    }

    /** All matches of one segment, the best first. */
    public List<Match> one(Snapshot translation, String segment) {
        return wanted(translation, Set.of(segment)).stream()
                .flatMap(wanted ->
                        matches.one(from(translation), translation.key().tag(), wanted).stream())
                .toList();
    }

    private static List<Wanted> wanted(Snapshot it, Set<String> ids) {
        List<Segment> all = it.text().segments();
        return IntStream.range(0, all.size())
                .filter(i -> ids.contains(all.get(i).id()))
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
