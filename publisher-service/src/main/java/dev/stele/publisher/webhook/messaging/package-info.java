/** From the pages topic to the queues of the webhooks, on one instance at a time. */
@NullMarked
package dev.stele.publisher.webhook.messaging;

import org.jspecify.annotations.NullMarked;
