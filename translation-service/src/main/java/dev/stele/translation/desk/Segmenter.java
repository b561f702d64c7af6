package dev.stele.translation.desk;

import java.util.Locale;
import java.util.SortedSet;

/** Knows where sentences begin. */
@FunctionalInterface
public interface Segmenter {

    /** The rules of a language as they are now. */
    SentenceStarts in(Locale locale);

    /** Where sentences begin by the rules of one language. */
    @FunctionalInterface
    interface SentenceStarts {

        /** Offsets in UTF-16 code units at which a sentence begins, the first one not among them. */
        SortedSet<Integer> of(String text);
    }
}
