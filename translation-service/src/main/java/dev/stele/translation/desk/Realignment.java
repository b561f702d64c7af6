package dev.stele.translation.desk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each sentence of a new revision the segment that it continues. The same words are found first, in their unit
 * and then wherever they moved; what is left of a unit is paired by likeness.
 */
final class Realignment {

    private static final double ALIKE = 0.3;
    /** In a long unit only sentences at about the same place are compared, or the pairs would fill the memory. */
    private static final int NEAR = 100;

    private record Wording(@Nullable String unit, boolean markup, String source) {}

    private record Pair(int sentence, Segment segment, double likeness) {}

    private final List<Sentence> sentences;
    private final Map<String, Segment> free = new LinkedHashMap<>();
    private final @Nullable Segment[] continued;

    private Realignment(List<Segment> segments, List<Sentence> sentences) {
        this.sentences = sentences;
        this.continued = new Segment[sentences.size()];
        segments.forEach(segment -> free.put(segment.id(), segment));
    }

    static Realignment of(List<Segment> segments, List<Sentence> sentences) {
        Realignment realignment = new Realignment(segments, sentences);
        realignment.takeSame(Realignment::inUnit, segment -> inUnit(segment.sentence()));
        realignment.takeSame(Realignment::anywhere, segment -> anywhere(segment.sentence()));
        realignment.takeSame(Realignment::inUnit, Realignment::asApproved);
        realignment.takeAlike();
        return realignment;
    }

    /** The segment that the n-th sentence continues, if any. */
    @Nullable
    Segment continuedBy(int sentence) {
        return continued[sentence];
    }

    /** Segments whose sentence is gone. */
    Collection<Segment> gone() {
        return free.values();
    }

    private void takeSame(Function<Sentence, Wording> wanted, Function<Segment, @Nullable Wording> offered) {
        Map<Wording, Deque<Segment>> offers = new HashMap<>();
        free.values().forEach(segment -> {
            Wording wording = offered.apply(segment);
            if (wording != null) {
                offers.computeIfAbsent(wording, any -> new ArrayDeque<>()).add(segment);
            }
        });
        Map<Wording, Integer> places = new HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (continued[i] == null) {
                places.merge(wanted.apply(sentences.get(i)), 1, Integer::sum);
            }
        }
        offers.replaceAll((wording, equal) -> best(equal, places.getOrDefault(wording, 0)));
        for (int i = 0; i < sentences.size(); i++) {
            Deque<Segment> matching = offers.get(wanted.apply(sentences.get(i)));
            if (continued[i] == null && matching != null && !matching.isEmpty()) {
                take(i, matching.remove());
            }
        }
    }

    /** Of equal segments as many as there are places, those that are approved before others, in their order. */
    private static Deque<Segment> best(Deque<Segment> equal, int places) {
        if (equal.size() <= places) {
            return equal;
        }
        Set<String> chosen = equal.stream()
                .sorted(Comparator.comparing(Segment::isApproved).reversed())
                .limit(places)
                .map(Segment::id)
                .collect(Collectors.toSet());
        equal.removeIf(it -> !chosen.contains(it.id()));
        return equal;
    }

    private void takeAlike() {
        Map<String, List<Integer>> open = new LinkedHashMap<>();
        IntStream.range(0, sentences.size())
                .filter(i -> continued[i] == null)
                .forEach(i -> open.computeIfAbsent(sentences.get(i).unit(), unit -> new ArrayList<>())
                        .add(i));
        Map<String, List<Segment>> left = free.values().stream()
                .collect(Collectors.groupingBy(segment -> segment.sentence().unit()));
        open.forEach((unit, places) -> takeAlike(places, left.getOrDefault(unit, List.of())));
    }

    /** Within one unit. */
    private void takeAlike(List<Integer> open, List<Segment> left) {
        // One changed sentence among unchanged ones is the same place, however much of it was rewritten.
        boolean onlyOne = open.size() == 1 && left.size() == 1;
        IntStream.range(0, open.size())
                .boxed()
                .flatMap(n ->
                        near(left, (long) n * left.size() / open.size()).map(segment -> pair(open.get(n), segment)))
                .filter(pair -> pair.segment().sentence().isWrittenLike(sentences.get(pair.sentence())))
                .filter(pair -> onlyOne || pair.likeness() >= ALIKE)
                .sorted(Comparator.comparingDouble(Pair::likeness).reversed())
                .filter(pair -> continued[pair.sentence()] == null
                        && free.containsKey(pair.segment().id()))
                .forEachOrdered(pair -> take(pair.sentence(), pair.segment()));
    }

    private static Stream<Segment> near(List<Segment> left, long place) {
        return left.stream().skip(Math.max(0, place - NEAR)).limit(2 * NEAR);
    }

    private Pair pair(int sentence, Segment segment) {
        return new Pair(
                sentence, segment, Similarity.between(sentences.get(sentence).source(), segment.source()));
    }

    private void take(int sentence, Segment segment) {
        continued[sentence] = segment;
        free.remove(segment.id());
    }

    private static Wording inUnit(Sentence it) {
        return new Wording(it.unit(), it.format() == Format.MARKUP, it.source());
    }

    private static Wording anywhere(Sentence it) {
        return new Wording(null, it.format() == Format.MARKUP, it.source());
    }

    private static @Nullable Wording asApproved(Segment segment) {
        return segment.approved() == null || !segment.approved().stands()
                ? null
                : new Wording(
                        segment.sentence().unit(),
                        segment.sentence().format() == Format.MARKUP,
                        Objects.requireNonNull(segment.approved()).source());
    }
}
