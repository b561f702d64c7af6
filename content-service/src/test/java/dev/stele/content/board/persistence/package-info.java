/** Tests of the package of this name. */
@NullMarked
package dev.stele.content.board.persistence;

import org.jspecify.annotations.NullMarked;
