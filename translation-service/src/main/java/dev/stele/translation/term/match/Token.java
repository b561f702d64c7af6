package dev.stele.translation.term.match;

/**
 * A word of a text.
 *
 * @param surface as it is written, without tags inside
 * @param folded without differences of case and form
 * @param stem what its inflected forms have in common
 * @param start first UTF-16 code unit in the text with its tags
 * @param end the one after the last
 * @param joined whether only spaces, hyphens, quotes and the like stand between it and the word before
 */
record Token(String surface, String folded, String stem, int start, int end, boolean joined) {

    Token withStem(String it) {
        return new Token(surface, folded, it.equals(folded) ? folded : it, start, end, joined);
    }

    /** Whether it can be written in one way only: an abbreviation in capitals, a single letter. */
    boolean isRigid() {
        int letters = surface.codePointCount(0, surface.length());
        return letters == 1
                || (surface.codePoints().anyMatch(Character::isUpperCase)
                        && surface.codePoints().noneMatch(Character::isLowerCase));
    }
}
