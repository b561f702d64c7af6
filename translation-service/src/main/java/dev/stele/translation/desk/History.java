package dev.stele.translation.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sentences of a translation that are gone and wordings that were superseded, oldest first. */
public record History(List<Retired> retired) {

    private static final int LONGEST = 2_000;
    /** A short text that is corrected again and again must not grow with each correction: every save writes all of it. */
    private static final int SHORTEST = 200;

    private static final int PER_SEGMENT = 4;
    /** Together with everything else, a translation must fit one document of the store. */
    private static final int CHARACTERS = 800_000;

    static final History NONE = new History(List.of());

    public Stream<Segment> segments() {
        return retired.stream().map(Retired::segment);
    }

    public List<Retired> latestFirst() {
        return retired.reversed();
    }

    /** The segment with that id as it was last. */
    public Optional<Segment> find(String segmentId) {
        return latest().filter(it -> it.id().equals(segmentId)).findFirst();
    }

    /** The last that was gone with these words approved. */
    Optional<Segment> approvedFor(Sentence sentence) {
        return latest().filter(it -> it.approved() != null
                        && it.approved().standsFor(sentence.source())
                        && it.sentence().isWrittenLike(sentence))
                .findFirst();
    }

    private Stream<Segment> latest() {
        return latestFirst().stream().map(Retired::segment);
    }

    /** @param segments that the text has now; a longer text keeps more */
    History with(List<Segment> more, int revision, int segments) {
        if (more.isEmpty()) {
            return this;
        }
        Stream<Retired> added =
                more.stream().map(it -> new Retired(it, revision)).filter(Retired::isWorthKeeping);
        return new History(newest(
                Stream.concat(retired.stream(), added).toList(),
                Math.clamp((long) segments * PER_SEGMENT, SHORTEST, LONGEST)));
    }

    private static List<Retired> newest(List<Retired> all, int longest) {
        int from = all.size();
        int characters = 0;
        while (from > Math.max(0, all.size() - longest)) {
            characters += all.get(from - 1).segment().characters();
            if (characters > CHARACTERS) {
                break;
            }
            from--;
        }
        return List.copyOf(all.subList(from, all.size()));
    }
}
