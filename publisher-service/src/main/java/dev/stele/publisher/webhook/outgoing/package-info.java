/** Calls to receivers, and to no address that is none of theirs. */
@NullMarked
package dev.stele.publisher.webhook.outgoing;

import org.jspecify.annotations.NullMarked;
