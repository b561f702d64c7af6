/** Tests of the package of this name. */
@NullMarked
package dev.stele.content.board.messaging;

import org.jspecify.annotations.NullMarked;
