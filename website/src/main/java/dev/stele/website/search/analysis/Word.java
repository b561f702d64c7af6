package dev.stele.website.search.analysis;

/**
 * A word that is asked for, as the index has it.
 *
 * @param exact as it was written, behind {@link #EXACT}
 * @param stem what its forms have in common
 * @param common whether it stands in nearly every text
 */
public record Word(String exact, String stem, boolean common) {

    /** No word has it. */
    public static final char EXACT = '=';
}
