package dev.stele.translation.effort;

import java.util.Map;

/**
 * How much work a translation is.
 *
 * @param words of the source, by the rules of ICU
 * @param weighted words, where what the memory knows counts less
 * @param bands words by what the memory spares
 * @param complete whether there was time to look for similar sources of all sentences
 */
public record Effort(int words, int weighted, Map<Band, Integer> bands, boolean complete) {}
