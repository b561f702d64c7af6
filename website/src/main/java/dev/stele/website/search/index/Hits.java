package dev.stele.website.search.index;

import java.util.List;

/**
 * What was found, best first.
 *
 * @param hits those of one page
 * @param total all of them, or a number that is surely reached when not {@code exact}
 * @param similar whether words were found that are only like those asked for
 * @param marker shows in a text what was asked for or guessed
 */
public record Hits(List<Hit> hits, long total, boolean exact, boolean similar, Marker marker) {}
