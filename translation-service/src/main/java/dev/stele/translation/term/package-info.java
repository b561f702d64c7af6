/** The termbase: what the newsroom's words are in every language, and which words it does not want. */
@NullMarked
package dev.stele.translation.term;

import org.jspecify.annotations.NullMarked;
