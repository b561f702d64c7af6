/** The figures in MongoDB. */
@NullMarked
package dev.stele.translation.statistics.persistence;

import org.jspecify.annotations.NullMarked;
