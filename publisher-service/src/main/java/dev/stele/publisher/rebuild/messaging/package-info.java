/** The log read from its beginning. */
@NullMarked
package dev.stele.publisher.rebuild.messaging;

import org.jspecify.annotations.NullMarked;
