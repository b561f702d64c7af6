package dev.stele.translation.check;

import dev.stele.translation.check.Finding.Side;
import java.util.Locale;

/** A target beside its source, as a reader sees them. */
record Pair(Candidate written, Visible source, Visible target) {

    static Pair of(Candidate it) {
        return new Pair(
                it,
                Visible.of(Side.SOURCE, it.source(), it.markup()),
                Visible.of(Side.TARGET, it.target(), it.markup()));
    }

    Locale from() {
        return written.from();
    }

    Locale to() {
        return written.to();
    }
}
