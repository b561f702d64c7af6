/** Looks at running parts from outside: health, memory, lag. */
@NullMarked
package dev.stele.stack.watch;

import org.jspecify.annotations.NullMarked;
