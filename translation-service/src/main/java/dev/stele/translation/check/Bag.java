package dev.stele.translation.check;

import java.util.ArrayList;
import java.util.List;

/** Compares lists in which each entry counts as often as it occurs. */
final class Bag {

    private Bag() {}

    /** The entries of the first that the second does not have, or not as often. */
    static List<String> missing(List<String> from, List<String> in) {
        List<String> left = new ArrayList<>(from);
        in.forEach(left::remove);
        return left;
    }
}
