/** Starts, watches and stops all parts of a newsroom on one machine. */
@NullMarked
package dev.stele.stack;

import org.jspecify.annotations.NullMarked;
