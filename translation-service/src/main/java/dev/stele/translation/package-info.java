/** The translation API: the review queue of every language, and the memory of what was approved. */
@NullMarked
package dev.stele.translation;

import org.jspecify.annotations.NullMarked;
