/** Events leave the store in the order in which they were saved. */
@NullMarked
package dev.stele.chassis.outbox;

import org.jspecify.annotations.NullMarked;
