/** Generations of the data database. */
@NullMarked
package dev.stele.publisher.rebuild.persistence;

import org.jspecify.annotations.NullMarked;
