/** A Kafka broker and a MongoDB-compatible store that run beside the services on one machine. */
@NullMarked
package dev.stele.embedded;

import org.jspecify.annotations.NullMarked;
