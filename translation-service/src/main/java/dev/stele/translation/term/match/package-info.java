/** Finds the terms of the termbase in running text, however the language inflects them. */
@NullMarked
package dev.stele.translation.term.match;

import org.jspecify.annotations.NullMarked;
