package dev.stele.translation.desk;

/** How the text of a unit is written, and whether it is cut into sentences. */
public enum Format {
    /** One segment of plain text: a headline, an alternative text, a name. */
    LINE,
    /** Sentences of plain text. */
    PROSE,
    /** Sentences with inline markup. */
    MARKUP
}
