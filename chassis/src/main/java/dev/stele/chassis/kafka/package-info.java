/** Topics, listeners and dead letters. */
@NullMarked
package dev.stele.chassis.kafka;

import org.jspecify.annotations.NullMarked;
