/** Records of the log that could not be applied, and what was done about them. */
@NullMarked
package dev.stele.publisher.deadletter;

import org.jspecify.annotations.NullMarked;
