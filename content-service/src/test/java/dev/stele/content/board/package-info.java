/** Tests of the package of this name. */
@NullMarked
package dev.stele.content.board;

import org.jspecify.annotations.NullMarked;
