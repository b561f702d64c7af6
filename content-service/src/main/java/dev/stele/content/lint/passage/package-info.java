/** Passages of recent articles, by their fingerprints. */
@NullMarked
package dev.stele.content.lint.passage;

import org.jspecify.annotations.NullMarked;
