package dev.stele.e2e.history.check;

import dev.stele.e2e.history.record.Fact;
import java.util.Set;
import java.util.SortedMap;

/**
 * What readers may see of an article at one time, by the rules of docs/model.md.
 *
 * @param live by locale
 * @param gone withdrawn locales
 * @param given every path that has led to the article so far
 * @param cause the event that made it so
 * @param together whether what became live did so in one set of several languages
 */
record State(SortedMap<String, Shown> live, Set<String> gone, Set<String> given, Fact cause, boolean together) {

    /** One live text. */
    record Shown(int revision, int version, long order, String token, String path) {}
}
