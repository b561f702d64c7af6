/** Facts on their way to the log. */
@NullMarked
package dev.stele.content.outbox;

import org.jspecify.annotations.NullMarked;
