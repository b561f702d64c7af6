/** Lag as the broker knows it. */
@NullMarked
package dev.stele.publisher.lag.messaging;

import org.jspecify.annotations.NullMarked;
