/** Tells other systems over HTTP what has changed on the site: signed, repeated until taken, and given up in the end. */
@NullMarked
package dev.stele.publisher.webhook;

import org.jspecify.annotations.NullMarked;
