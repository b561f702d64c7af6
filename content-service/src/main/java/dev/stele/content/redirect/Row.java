package dev.stele.content.redirect;

import org.jspecify.annotations.Nullable;

/**
 * A row of a table as it came.
 *
 * @param line in the file, from 1
 * @param to article id, path of this site or another old address; empty for a page that is no more
 */
public record Row(
        long line, String from, String to, @Nullable String locale) {

    /** One that has other cells than the header says. */
    static Row broken(long line) {
        return new Row(line, "", "", null);
    }
}
