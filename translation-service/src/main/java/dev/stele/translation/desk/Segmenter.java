package dev.stele.translation.desk;

import java.util.Locale;
import java.util.SortedSet;

/** Knows where sentences begin in a language. */
public interface Segmenter {

    /** The places within the text where a sentence other than the first begins. */
    SortedSet<Integer> starts(String text, Locale locale);
}
