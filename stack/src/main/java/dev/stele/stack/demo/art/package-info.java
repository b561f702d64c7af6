/** The pictures of the demo newsroom, drawn by the program itself: the same strokes on every machine. */
@NullMarked
package dev.stele.stack.demo.art;

import org.jspecify.annotations.NullMarked;
