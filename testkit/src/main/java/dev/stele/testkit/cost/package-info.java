/** Texts that are made to be expensive, and the measurement of what they cost. */
@NullMarked
package dev.stele.testkit.cost;

import org.jspecify.annotations.NullMarked;
