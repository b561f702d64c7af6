/** The whole newsroom, seen from outside. */
@NullMarked
package dev.stele.e2e;

import org.jspecify.annotations.NullMarked;
