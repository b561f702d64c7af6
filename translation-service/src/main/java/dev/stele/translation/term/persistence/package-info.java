/** The termbase in MongoDB. */
@NullMarked
package dev.stele.translation.term.persistence;

import org.jspecify.annotations.NullMarked;
