package dev.stele.website.answer;

/**
 * How things stood when the making of an answer began.
 *
 * @param number counts the makings of answers
 * @param generation counts the drops until then
 * @param past what readers had seen of the articles for which the try before was too old
 */
record Beginning(long number, long generation, ShownVersions.Past past) {}
