/** The board in MongoDB. */
@NullMarked
package dev.stele.content.board.persistence;

import org.jspecify.annotations.NullMarked;
