/** Translations as XLIFF files, out to other tools and back. */
@NullMarked
package dev.stele.translation.interchange;

import org.jspecify.annotations.NullMarked;
