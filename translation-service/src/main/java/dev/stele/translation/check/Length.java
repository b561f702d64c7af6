package dev.stele.translation.check;

import java.util.Set;
import java.util.stream.Stream;

/** The target is neither a fragment of its source nor several times as long. */
final class Length {

    private static final int SHORTEST = 20;
    private static final double LEAST = 0.35;
    private static final double MOST = 2.8;
    private static final Set<String> DENSE = Set.of("zh", "ja", "ko", "th", "yue");

    private Length() {}

    static Stream<Finding> plausible(Pair pair) {
        int source = length(pair.source());
        int target = length(pair.target());
        boolean comparable = Math.max(source, target) >= SHORTEST
                && source >= SHORTEST / 2
                && !DENSE.contains(pair.from().getLanguage())
                && !DENSE.contains(pair.to().getLanguage());
        double ratio = (double) target / Math.max(1, source);
        return comparable && (ratio < LEAST || ratio > MOST)
                ? Stream.of(Finding.warning("length", Integer.toString(Math.toIntExact(Math.round(ratio * 100)))))
                : Stream.empty();
    }

    private static int length(Visible side) {
        return side.text().codePointCount(0, side.text().length());
    }
}
