package dev.stele.translation.check;

import java.util.stream.Stream;

/** One rule for targets. */
@FunctionalInterface
interface Check {

    Stream<Finding> of(Pair pair);
}
