/** The memory in MongoDB. */
@NullMarked
package dev.stele.translation.memory.persistence;

import org.jspecify.annotations.NullMarked;
