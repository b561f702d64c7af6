package dev.stele.translation.interchange;

import dev.stele.translation.desk.NewComment;
import dev.stele.translation.desk.Segment;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.interchange.Incoming.IncomingSegment;
import dev.stele.translation.interchange.XliffReport.TakenNote;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The notes of a file that a translator wrote in another tool: each once, without those that are comments already. */
final class NewNotes {

    private static final int LONGEST = 2_000;
    /** More than a person writes. */
    private static final int MOST = 100;

    private final Set<NewComment> notes = new LinkedHashSet<>();
    private final List<NewComment> fitting;

    NewNotes(Snapshot translation, Incoming incoming) {
        String original = Names.original(translation.key().id());
        Set<String> present =
                translation.text().segments().stream().map(Segment::id).collect(Collectors.toSet());
        Set<NewComment> known = translation.comments().stream()
                .map(it -> new NewComment(it.segment(), it.text()))
                .collect(Collectors.toSet());
        Set<NewComment> ours = new LinkedHashSet<>();
        for (IncomingSegment segment : incoming.segments()) {
            segment.notes().stream()
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .map(text -> new NewComment(segment.name(), text))
                    .filter(note -> !known.contains(note))
                    .forEach(note -> {
                        notes.add(note);
                        if (original.equals(segment.original())) {
                            ours.add(note);
                        }
                    });
        }
        this.fitting = ours.stream()
                .filter(it -> present.contains(it.segment()) && it.text().length() <= LONGEST)
                .limit(MOST)
                .toList();
    }

    /** Those that can be comments, in the order of the file. */
    List<NewComment> fitting() {
        return fitting;
    }

    /** What became of each, when these are comments now. */
    List<TakenNote> report(Collection<NewComment> taken) {
        return notes.stream()
                .map(it -> new TakenNote(it.segment(), it.text(), taken.contains(it)))
                .toList();
    }
}
