/** Webhooks and their deliveries for operators. */
@NullMarked
package dev.stele.publisher.webhook.web;

import org.jspecify.annotations.NullMarked;
