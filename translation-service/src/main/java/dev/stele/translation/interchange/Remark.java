package dev.stele.translation.interchange;

import dev.stele.translation.desk.Comment;
import dev.stele.translation.desk.Review.Rejection;
import dev.stele.translation.desk.Segment;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.desk.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * A note for whoever works on the file.
 *
 * @param category begins with {@link #OWN}, so that it is known when it comes back
 */
record Remark(String category, String text) {

    static final String OWN = "stele:";

    /** What people said about the segment, and what its target was written for before. */
    static List<Remark> of(Segment segment, Snapshot translation) {
        List<Remark> remarks = new ArrayList<>();
        Wording previous = segment.previous();
        if (previous != null) {
            remarks.add(new Remark(OWN + "previous-source", previous.source()));
            if (!previous.target().isEmpty()) {
                remarks.add(new Remark(OWN + "previous-target", previous.target()));
            }
        }
        for (Comment it : translation.comments()) {
            if (it.segment().equals(segment.id())) {
                remarks.add(new Remark(OWN + "comment", it.by() + ", " + it.at() + ": " + it.text()));
            }
        }
        return remarks;
    }

    /** Why a reviewer sent the translation back, if one did. */
    static List<Remark> of(Snapshot translation) {
        Rejection it = translation.review().rejection();
        return it == null
                ? List.of()
                : List.of(new Remark(OWN + "rejection", it.by() + ", " + it.at() + ": " + it.comment()));
    }
}
