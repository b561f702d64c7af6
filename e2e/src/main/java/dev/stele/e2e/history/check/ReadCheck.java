package dev.stele.e2e.history.check;

import dev.stele.e2e.history.record.History;
import dev.stele.e2e.history.record.Operation;
import dev.stele.e2e.history.record.Operation.Read;
import dev.stele.e2e.history.record.Sighting;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Every read is explained by a state of each article that it shows, and never by an earlier one than a read that ended
 * before it began. Each read is given the earliest state that explains it, so a violation is never a matter of choice.
 */
final class ReadCheck {

    private record Placed(Read read, String article, List<Sighting> sightings, int state) {}

    private final Findings findings;
    private final Map<String, Timeline> timelines;
    private final Map<String, long[]> begins = new HashMap<>();
    private final Explanation explanation;
    private final Map<String, Placed> newest = new HashMap<>();
    private final PriorityQueue<Placed> ending = new PriorityQueue<>(
            Comparator.comparingLong(placed -> placed.read().span().completed()));
    private long settledAt = Long.MAX_VALUE;

    ReadCheck(Findings findings, Map<String, Timeline> timelines, History history) {
        this.findings = findings;
        this.timelines = timelines;
        this.explanation = new Explanation(findings, history);
        Earliest earliest = new Earliest(history);
        timelines.forEach((article, timeline) -> begins.put(article, earliest.of(timeline)));
        history.of(Operation.Settled.class).forEach(it -> settledAt = it.span().completed());
    }

    void check(History history) {
        history.of(Read.class)
                .sorted(Comparator.comparingLong(read -> read.span().invoked()))
                .forEach(this::check);
    }

    private void check(Read read) {
        while (!ending.isEmpty()
                && ending.element().read().span().completed() < read.span().invoked()) {
            Placed ended = ending.remove();
            newest.merge(ended.article(), ended, (a, b) -> b.state() > a.state() ? b : a);
        }
        Map<String, List<Sighting>> byArticle = new LinkedHashMap<>();
        read.sightings()
                .forEach(sighting -> byArticle
                        .computeIfAbsent(sighting.article(), article -> new java.util.ArrayList<>())
                        .add(sighting));
        byArticle.forEach((article, sightings) -> check(read, article, sightings));
    }

    private void check(Read read, String article, List<Sighting> sightings) {
        Timeline timeline = timelines.getOrDefault(article, Publishing.of(List.of()));
        if (explanation.isTorn(read, sightings)) {
            return;
        }
        BitSet agreeing = null;
        for (Sighting sighting : sightings) {
            BitSet one = timeline.agreeing(sighting);
            if (one.isEmpty()) {
                explanation.neverShown(read, sighting);
                return;
            }
            if (agreeing == null) {
                agreeing = (BitSet) one.clone();
            } else {
                agreeing.and(one);
            }
        }
        if (agreeing != null) {
            place(read, article, sightings, agreeing, timeline);
        }
    }

    private void place(Read read, String article, List<Sighting> sightings, BitSet agreeing, Timeline timeline) {
        if (agreeing.isEmpty()) {
            findings.add(Anomaly.TORN_SET, article, "one answer shows two states: " + sightings, read);
            return;
        }
        Placed floor = newest.get(article);
        int from = floor == null ? 0 : floor.state();
        int state = agreeing.nextSetBit(from);
        if (state < 0) {
            backwards(read, article, sightings, timeline, floor);
            return;
        }
        if (read.span().completed() < begins(article)[state]) {
            Anomaly anomaly = timeline.at(state).together() ? Anomaly.TORN_SET : Anomaly.UNAPPROVED_SHOWN;
            findings.add(anomaly, article, "seen before the last approval or order was asked for: " + sightings, read);
            return;
        }
        if (read.span().invoked() > settledAt && !agreeing.get(timeline.last())) {
            findings.add(Anomaly.NOT_NEWEST_WHEN_SETTLED, article, "old when all was settled: " + sightings, read);
            return;
        }
        ending.add(new Placed(read, article, sightings, state));
    }

    private long[] begins(String article) {
        return begins.getOrDefault(article, new long[] {Long.MIN_VALUE});
    }

    private static boolean hasText(List<Sighting> sightings, String locale) {
        return sightings.stream()
                .anyMatch(it -> it instanceof Sighting.Text && it.locale().equals(locale));
    }

    private void backwards(
            Read read, String article, List<Sighting> sightings, Timeline timeline, @Nullable Placed floor) {
        if (floor == null) {
            return;
        }
        boolean withdrawn = floor.sightings().stream()
                .anyMatch(it -> !(it instanceof Sighting.Text || it instanceof Sighting.Link)
                        && hasText(sightings, it.locale()));
        boolean sameLocale = floor.sightings().stream()
                .anyMatch(a -> sightings.stream().anyMatch(b -> a.locale().equals(b.locale())));
        Anomaly anomaly = withdrawn
                ? Anomaly.WITHDRAWN_SHOWN
                : !sameLocale && timeline.at(floor.state()).together()
                        ? Anomaly.TORN_SET
                        : floor.read().span().client().equals(read.span().client())
                                ? Anomaly.BACKWARDS
                                : Anomaly.BACKWARDS_ACROSS_READERS;
        long millis = (read.span().invoked() - floor.read().span().completed()) / 1_000_000;
        findings.add(
                anomaly,
                article,
                "%s at %s shows %s, %d ms after %s at %s showed %s"
                        .formatted(
                                read.representation(),
                                read.path(),
                                sightings,
                                millis,
                                floor.read().representation(),
                                floor.read().path(),
                                floor.sightings()),
                floor.read(),
                read);
    }
}
