/** The memory as TMX 1.4 files, out and in as streams. */
@NullMarked
package dev.stele.translation.memory.tmx;

import org.jspecify.annotations.NullMarked;
