package dev.stele.translation.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All sentences of one translation.
 *
 * @param segments in reading order
 * @param seams where translators joined and cut sentences
 * @param lastId number of the last segment id that was given
 */
public record Text(List<Segment> segments, History history, List<Seam> seams, int lastId) {

    /** Together with everything else, a translation must fit one document of the store. */
    private static final int PAST_CHARACTERS = 1_200_000;

    static final Text NONE = new Text(List.of(), History.NONE, List.of(), 0);

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
                next.add(history.approvedFor(sentence)
                        .map(it -> it.returned(newId, sentence))
                        .orElseGet(() -> Segment.of(newId, sentence)));
            } else if (old.source().equals(sentence.source())) {
                next.add(old.at(sentence));
            } else {
                next.add(stillValid.test(old, sentence) ? old.rewordedStillValid(sentence) : old.reworded(sentence));
            }
        }
        return new Text(
                next, history.with(realignment.gone().stream().toList(), revision, sentences.size()), seams, id);
    }

    /** What that approval made final, also where it is superseded or gone since. */
    public List<ApprovedWording> approvedIn(int version) {
        return Stream.concat(history.segments(), segments.stream())
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
        TextEdit edit = new TextEdit(this);
        edit.put(changed);
        return edit.text();
    }

    /** With these in the place of all segments, which have the same ids. */
    Text with(Collection<Segment> changed) {
        return new Text(List.copyOf(changed), history, seams, lastId);
    }

    /** A changed segment with its share of the past that all may keep. */
    Segment remembered(Segment changed) {
        return changed.remembering(PAST_CHARACTERS / segments.size());
    }

    /** Everything approved; wordings that this replaces stay in the history, where the memory finds them. */
    Text approve(int version, int revision, Instant at) {
        List<Segment> superseded = segments.stream()
                .filter(it -> !it.isApproved() && it.approved() != null)
                .map(Segment::superseded)
                .toList();
        return new Text(
                IntStream.range(0, segments.size())
                        .mapToObj(i -> segments.get(i).approve(version, at, at(i - 1), at(i + 1)))
                        .toList(),
                history.with(superseded, revision, segments.size()),
                seams,
                lastId);
    }

    private @Nullable Segment at(int place) {
        return place < 0 || place >= segments.size() ? null : segments.get(place);
    }
}
