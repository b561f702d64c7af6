package dev.stele.translation.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Segments of a text that are changed one after the other. The text is made anew once, so that many take no longer each. */
final class TextEdit {

    /** In bytes: with its pictures, links and ids beside the text, the fact must still fit one record of the log. */
    private static final int LARGEST_TEXT = 1_200_000;

    private final Text text;
    private final Map<String, Segment> segments = new LinkedHashMap<>();
    private boolean changed;

    /** What the targets take in the log; unknown until the first target changes. */
    private int bytes = -1;

    TextEdit(Text text) {
        this.text = text;
        text.segments().forEach(segment -> segments.put(segment.id(), segment));
    }

    /** The segment with that id, as it is by now. */
    Optional<Segment> find(String id) {
        return Optional.ofNullable(segments.get(id));
    }

    Segment segment(String id) {
        return find(id).orElseThrow(() -> new Refused(new Refusal.UnknownSegment(id)));
    }

    /** Puts a segment with another target in the place of the one that has its id. */
    void retarget(Segment segment) {
        int before = bytes < 0 ? Joined.of(text).bytes() : bytes;
        int after = before - Joined.bytes(segment(segment.id()).target()) + Joined.bytes(segment.target());
        if (after > LARGEST_TEXT) {
            throw new Refused(new Refusal.TooLarge(LARGEST_TEXT));
        }
        put(segment);
        bytes = after;
    }

    /** Puts a segment with the same target in the place of the one that has its id. */
    void put(Segment segment) {
        segments.replace(segment.id(), text.remembered(segment));
        changed = true;
    }

    /** The text with all changes. */
    Text text() {
        return changed ? text.with(segments.values()) : text;
    }
}
