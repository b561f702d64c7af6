package dev.stele.translation.check;

import dev.stele.translation.check.number.Difference;
import dev.stele.translation.check.number.Figure;
import dev.stele.translation.check.number.NumberComparison;
import java.util.stream.Stream;

/** The target tells the same numbers as its source, however its language writes them. */
final class Numbers {

    private Numbers() {}

    static Stream<Finding> kept(Pair pair) {
        return NumberComparison.of(
                        pair.source().prose(), pair.from(), pair.target().prose(), pair.to())
                .map(all -> all.stream().map(difference -> finding(difference, pair)))
                .orElseGet(() -> Stream.of(Finding.blocking("many-numbers")));
    }

    private static Finding finding(Difference difference, Pair pair) {
        Figure figure = difference.figure();
        Visible side = difference.lost() ? pair.source() : pair.target();
        String number = figure.written();
        String which = difference.lost() ? "lost-number" : "extra-number";
        Finding finding = difference.sure()
                ? Finding.blocking(which, number)
                : Finding.warning(difference.lost() ? "unsure-lost-number" : "unsure-extra-number", number);
        return side.at(finding, figure.start(), figure.end());
    }
}
