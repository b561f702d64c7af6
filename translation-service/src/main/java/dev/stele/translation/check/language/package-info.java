/** In which language a text is, as far as a few words can tell. */
@NullMarked
package dev.stele.translation.check.language;

import org.jspecify.annotations.NullMarked;
