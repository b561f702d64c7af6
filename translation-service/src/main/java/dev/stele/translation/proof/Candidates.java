package dev.stele.translation.proof;

import dev.stele.translation.check.Candidate;
import dev.stele.translation.desk.Format;
import dev.stele.translation.desk.Segment;
import dev.stele.translation.desk.Snapshot;

/** Segments as the checks want them. */
final class Candidates {

    private Candidates() {}

    static Candidate of(Segment it, Snapshot translation) {
        return new Candidate(
                it.sentence().unit(),
                it.sentence().format() == Format.MARKUP,
                it.source(),
                it.target(),
                translation.source().locale(),
                translation.key().locale());
    }
}
