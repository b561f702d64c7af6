/** Numbers as texts of different languages write them, and whether two texts tell the same ones. */
@NullMarked
package dev.stele.translation.check.number;

import org.jspecify.annotations.NullMarked;
