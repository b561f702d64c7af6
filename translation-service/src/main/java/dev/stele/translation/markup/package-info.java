/** Texts with inline tags: where sentences may be cut, and which tags they carry. */
@NullMarked
package dev.stele.translation.markup;

import org.jspecify.annotations.NullMarked;
