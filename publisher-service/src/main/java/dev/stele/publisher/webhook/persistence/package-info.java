/** Webhooks and their deliveries in the control database. */
@NullMarked
package dev.stele.publisher.webhook.persistence;

import org.jspecify.annotations.NullMarked;
