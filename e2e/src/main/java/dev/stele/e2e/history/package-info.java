/** Records what clients of a newsroom did and saw while parts of it failed, and checks the recorded history. */
@NullMarked
package dev.stele.e2e.history;

import org.jspecify.annotations.NullMarked;
