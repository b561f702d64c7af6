package dev.stele.translation.check;

import java.util.stream.Stream;

/** Slips of the keyboard. */
final class Typography {

    private Typography() {}

    static Stream<Finding> doubleSpace(Candidate it) {
        return it.target().contains("  ") && !it.source().contains("  ")
                ? Stream.of(Finding.warning("double-space"))
                : Stream.empty();
    }
}
