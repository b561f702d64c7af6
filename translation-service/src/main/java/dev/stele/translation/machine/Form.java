package dev.stele.translation.machine;

/** How the inline tags of a sentence travel; what does not come back whole goes out again in the next form. */
enum Form {
    /** As numbered XML elements. */
    TAGGED,
    /** As {@code [[1]]} and {@code [[/1]]}, which a machine takes for words that it does not know. */
    PLACEHELD,
    /** Not at all; the checks then show the person which tags to put back. */
    PLAIN
}
