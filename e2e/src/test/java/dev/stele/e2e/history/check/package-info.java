/** The checker against hand-written histories, one for each anomaly. */
@NullMarked
package dev.stele.e2e.history.check;

import org.jspecify.annotations.NullMarked;
