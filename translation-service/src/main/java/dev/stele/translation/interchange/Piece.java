package dev.stele.translation.interchange;

/** A part of a text that has codes in it. */
sealed interface Piece {

    /** Characters as a reader sees them: no entities. */
    record Words(String text) implements Piece {}

    /**
     * Stands for an inline tag.
     *
     * @param id the same for the two ends of an element, and for a tag in source and target
     */
    record Code(Kind kind, String id) implements Piece {}

    /** Which end of an element a code is. */
    enum Kind {
        OPEN,
        CLOSE,
        ALONE
    }
}
