/** The log, as far as the memory follows it. */
@NullMarked
package dev.stele.translation.memory.messaging;

import org.jspecify.annotations.NullMarked;
