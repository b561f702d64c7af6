/** Dead letters from their topic and back to the log. */
@NullMarked
package dev.stele.publisher.deadletter.messaging;

import org.jspecify.annotations.NullMarked;
