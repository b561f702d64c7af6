/** Produces a history: clients, faults, and the phases of a run. */
@NullMarked
package dev.stele.e2e.history.run;

import org.jspecify.annotations.NullMarked;
