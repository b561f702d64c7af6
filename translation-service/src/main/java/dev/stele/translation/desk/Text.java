package dev.stele.translation.desk;

import dev.stele.contracts.ArticleContent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All sentences of one translation.
 *
 * @param segments in reading order
 * @param history sentences that are gone and wordings that were superseded, oldest first
 * @param seams where translators joined and cut sentences
 * @param lastId number of the last segment id that was given
 */
public record Text(List<Segment> segments, List<Retired> history, List<Seam> seams, int lastId) {

    private static final int HISTORY = 2_000;
    /** Together with everything else, a translation must fit one document of the store. */
    private static final int HISTORY_CHARACTERS = 800_000;

    private static final int PAST_CHARACTERS = 1_200_000;

    private static final int FEW_CHARACTERS = 300_000;

    /** A segment as it was until the given source revision. */
    public record Retired(Segment segment, int untilRevision) {}

    static final Text NONE = new Text(List.of(), List.of(), List.of(), 0);

    /**
     * Continues with the sentences of a new revision: unchanged ones keep their target and state, changed ones wait for a
     * person unless {@code stillValid} says that the old target holds for them.
     */
    Text realigned(List<Sentence> asRuled, int revision, BiPredicate<Segment, Sentence> stillValid) {
        Map<String, Long> known =
                segments.stream().collect(Collectors.groupingBy(Segment::source, Collectors.counting()));
        List<Sentence> sentences = new Seams(seams, known).applied(asRuled);
        Realignment realignment = Realignment.of(segments, sentences);
        List<Segment> next = new ArrayList<>();
        int id = lastId;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            Segment old = realignment.continuedBy(i);
            if (old == null) {
                String newId = "s" + ++id;
                next.add(gone(sentence)
                        .map(it -> it.returned(newId, sentence))
                        .orElseGet(() -> Segment.of(newId, sentence)));
            } else if (old.source().equals(sentence.source())) {
                next.add(old.at(sentence));
            } else {
                next.add(stillValid.test(old, sentence) ? old.rewordedStillValid(sentence) : old.reworded(sentence));
            }
        }
        return new Text(next, withRetired(realignment.gone().stream().toList(), revision), seams, id);
    }

    /** The last that was gone with these words approved. */
    private Optional<Segment> gone(Sentence sentence) {
        return history.reversed().stream()
                .map(Retired::segment)
                .filter(it -> it.approved() != null
                        && it.approved().standsFor(sentence.source())
                        && it.sentence().isWrittenLike(sentence))
                .findFirst();
    }

    /** What that approval made final, also where it is superseded or gone since. */
    public List<ApprovedWording> approvedIn(int version) {
        Stream<Segment> gone = history.stream().map(Retired::segment);
        return Stream.concat(gone, segments.stream())
                .map(Segment::approved)
                .filter(Objects::nonNull)
                .filter(it -> it.version() == version)
                // Whether it still stands is no part of what was approved.
                .map(ApprovedWording::takenBack)
                .distinct()
                .toList();
    }

    /** The segment with that id, if it is part of the text now. */
    public Optional<Segment> find(String segmentId) {
        return segments.stream().filter(it -> it.id().equals(segmentId)).findFirst();
    }

    /** SHA-256 of all sources and targets, 64 hex digits; by it people say which text they have read. */
    public String hash() {
        StringBuilder all = new StringBuilder();
        segments.forEach(it -> all.append(it.sourceHash()).append(it.targetHash()));
        return Sha256.hex(all.toString());
    }

    /** Whether no sentence waits for a person. */
    boolean isApproved() {
        return segments.stream().allMatch(Segment::isApproved);
    }

    boolean isConfirmed() {
        return segments.stream().allMatch(it -> it.draft().state().isConfirmed());
    }

    /** Bytes that the targets take in the log, or their characters when these are few. */
    int targetBytes() {
        int characters = segments.stream().mapToInt(it -> it.target().length()).sum();
        if (characters < FEW_CHARACTERS) {
            return characters;
        }
        return segments.stream()
                .mapToInt(it -> it.target().getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    /** How many sentences a person stands for. */
    public int done() {
        return (int)
                segments.stream().filter(it -> it.draft().state().isConfirmed()).count();
    }

    /** Words of the source, as a measure of the work. */
    public int words() {
        return words(it -> true);
    }

    /** Words in sentences that a person still has to write or confirm. */
    public int openWords() {
        return words(it -> !it.draft().state().isConfirmed());
    }

    private int words(Predicate<Segment> which) {
        return segments.stream()
                .filter(which)
                .mapToInt(it -> it.sentence().words())
                .sum();
    }

    /** With a segment in the place of the one that has its id. */
    Text with(Segment changed) {
        Segment kept = changed.remembering(PAST_CHARACTERS / segments.size());
        return new Text(
                segments.stream()
                        .map(it -> it.id().equals(changed.id()) ? kept : it)
                        .toList(),
                history,
                seams,
                lastId);
    }

    /** Everything approved; wordings that this replaces stay in the history, where the memory finds them. */
    Text approve(int version, int revision, Instant at) {
        List<Segment> superseded = segments.stream()
                .filter(it -> !it.isApproved() && it.approved() != null)
                .map(Segment::takenBack)
                .toList();
        return new Text(
                IntStream.range(0, segments.size())
                        .mapToObj(i -> segments.get(i).approve(version, at, at(i - 1), at(i + 1)))
                        .toList(),
                withRetired(superseded, revision),
                seams,
                lastId);
    }

    private @Nullable Segment at(int place) {
        return place < 0 || place >= segments.size() ? null : segments.get(place);
    }

    /** The source with every unit's text replaced by its joined targets. */
    ArticleContent variant(ArticleContent source) {
        return joined(source, Segment::target);
    }

    /** The variant as it would be now: where nothing is translated yet, the sentence of the source holds the place. */
    public ArticleContent soFar(ArticleContent source) {
        return joined(source, it -> it.target().isEmpty() ? it.source() : it.target());
    }

    private ArticleContent joined(ArticleContent source, Function<Segment, String> words) {
        Map<String, StringBuilder> targets = new HashMap<>();
        segments.forEach(it -> targets.computeIfAbsent(it.sentence().unit(), unit -> new StringBuilder())
                .append(words.apply(it))
                .append(it.sentence().separator()));
        return Units.rewrite(source, (unit, format, text) -> {
            StringBuilder target = targets.get(unit);
            return target == null ? text : target.toString();
        });
    }

    List<Retired> withRetired(List<Segment> more, int revision) {
        if (more.isEmpty()) {
            return history;
        }
        List<Retired> all = new ArrayList<>(history);
        more.stream()
                .filter(it -> !it.target().isEmpty()
                        || it.approved() != null
                        || !it.past().isEmpty())
                .forEach(it -> all.add(new Retired(it, revision)));
        return newest(all);
    }

    private static List<Retired> newest(List<Retired> all) {
        int from = all.size();
        int characters = 0;
        while (from > Math.max(0, all.size() - HISTORY)) {
            characters += all.get(from - 1).segment().characters();
            if (characters > HISTORY_CHARACTERS) {
                break;
            }
            from--;
        }
        return List.copyOf(all.subList(from, all.size()));
    }
}
