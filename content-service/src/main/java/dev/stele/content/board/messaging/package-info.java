/** Signals between the instances of this service. */
@NullMarked
package dev.stele.content.board.messaging;

import org.jspecify.annotations.NullMarked;
