/** Load generators and measurements. */
@NullMarked
package dev.stele.e2e.bench;

import org.jspecify.annotations.NullMarked;
