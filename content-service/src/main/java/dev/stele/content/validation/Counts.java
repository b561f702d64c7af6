package dev.stele.content.validation;

import java.util.List;

/** How many of something there may be, none of them missing. */
final class Counts {
    private Counts() {}

    static void check(String pointer, List<?> items, int least, int most, Faults faults) {
        if (items.size() < least || items.size() > most) {
            faults.refuse(pointer, "count", "From " + least + " to " + most + ".");
        }
    }
}
