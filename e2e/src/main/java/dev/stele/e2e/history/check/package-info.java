/** Checks a recorded history against the invariants of docs/model.md; needs no running newsroom. */
@NullMarked
package dev.stele.e2e.history.check;

import org.jspecify.annotations.NullMarked;
