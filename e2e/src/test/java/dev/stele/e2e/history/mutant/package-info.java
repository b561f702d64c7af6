/** Breaks running services in tests, by a Java agent: to see that the checker of histories notices. */
@NullMarked
package dev.stele.e2e.history.mutant;

import org.jspecify.annotations.NullMarked;
