package dev.stele.translation.proof;

import dev.stele.translation.check.Candidate;
import dev.stele.translation.check.Finding;
import dev.stele.translation.check.spelling.Spelling;
import dev.stele.translation.desk.Inspection;
import dev.stele.translation.desk.Segment;
import dev.stele.translation.desk.SegmentState;
import dev.stele.translation.desk.Snapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Spelling of what is not approved yet; a look into a table of known words for most of them. */
public final class SpellingInspection implements Inspection {

    private final Spelling spelling;

    public SpellingInspection(Spelling spelling) {
        this.spelling = spelling;
    }

    @Override
    public boolean mayBlock() {
        return false;
    }

    @Override
    public Map<String, List<Finding>> of(Snapshot translation, List<Segment> segments) {
        Map<String, List<Finding>> found = new HashMap<>();
        for (Segment segment : segments) {
            if (!segment.target().isEmpty() && segment.draft().state() != SegmentState.APPROVED) {
                Candidate candidate = segment.sentence()
                        .candidate(
                                segment.target(),
                                translation.source().locale(),
                                translation.key().locale());
                found.put(segment.id(), spelling.of(candidate));
            }
        }
        return found;
    }
}
