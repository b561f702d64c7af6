package dev.stele.translation.machine;

/**
 * What a provider can do for one pair of languages.
 *
 * @param tags whether it keeps {@code <g id="1">} and {@code <x id="1"/>} in a text
 * @param mostTexts in one call
 * @param mostBytes of all texts of one call, in UTF-8 as JSON strings
 */
public record Capabilities(boolean supported, boolean tags, int mostTexts, int mostBytes) {

    /** A pair that needs a person. */
    public static final Capabilities NONE = new Capabilities(false, false, 0, 0);
}
