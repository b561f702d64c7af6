/** Receipts from the other services' topics. */
@NullMarked
package dev.stele.content.status.messaging;

import org.jspecify.annotations.NullMarked;
