/** Dead letters in the control database. */
@NullMarked
package dev.stele.publisher.deadletter.persistence;

import org.jspecify.annotations.NullMarked;
