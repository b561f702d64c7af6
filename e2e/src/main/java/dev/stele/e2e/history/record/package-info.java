/** The recorded history: calls, what readers saw, events of the log, and the final state of the stores. */
@NullMarked
package dev.stele.e2e.history.record;

import org.jspecify.annotations.NullMarked;
