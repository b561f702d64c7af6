/** The whole newsroom as real processes. */
@NullMarked
package dev.stele.e2e.house;

import org.jspecify.annotations.NullMarked;
