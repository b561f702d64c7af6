/** Runs of the history test against services that were broken on purpose. */
@NullMarked
package dev.stele.e2e.history.run;

import org.jspecify.annotations.NullMarked;
