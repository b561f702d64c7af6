/** Articles and their languages, found and begun. */
@NullMarked
package dev.stele.newsroom.board;

import org.jspecify.annotations.NullMarked;
