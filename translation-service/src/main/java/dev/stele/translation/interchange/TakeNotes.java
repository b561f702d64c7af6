package dev.stele.translation.interchange;

import dev.stele.translation.desk.Comment;
import dev.stele.translation.desk.DiscussTranslation;
import dev.stele.translation.desk.Member;
import dev.stele.translation.desk.Refused;
import dev.stele.translation.desk.Segment;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.interchange.ImportReport.TakenNote;
import dev.stele.translation.interchange.Incoming.IncomingSegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes comments of the notes that a translator wrote in another tool. */
public final class TakeNotes {

    private static final int LONGEST = 2_000;
    /** More than a person writes; each is a change of the translation. */
    private static final int MOST = 100;

    private final DiscussTranslation desk;

    public TakeNotes(DiscussTranslation desk) {
        this.desk = desk;
    }

    /** New notes in the order of the file; those that are comments already are left alone. */
    List<TakenNote> take(Snapshot translation, Member member, Incoming incoming) {
        Set<String> present =
                translation.text().segments().stream().map(Segment::id).collect(Collectors.toSet());
        String original = Names.original(translation.key().id());
        List<TakenNote> notes = new ArrayList<>();
        for (IncomingSegment segment : incoming.segments()) {
            for (String note : segment.notes()) {
                String text = note.strip();
                if (!text.isEmpty() && !isKnown(translation, segment.name(), text)) {
                    boolean fits = original.equals(segment.original())
                            && present.contains(segment.name())
                            && text.length() <= LONGEST
                            && notes.size() < MOST;
                    notes.add(new TakenNote(
                            segment.name(), text, fits && comment(translation, member, segment.name(), text)));
                }
            }
        }
        return notes;
    }

    private static boolean isKnown(Snapshot translation, String segment, String text) {
        return translation.comments().stream()
                .filter(it -> it.segment().equals(segment))
                .map(Comment::text)
                .anyMatch(text::equals);
    }

    private boolean comment(Snapshot translation, Member member, String segment, String text) {
        try {
            desk.comment(translation.key().id(), member, segment, text);
            return true;
        } catch (Refused full) {
            return false;
        }
    }
}
