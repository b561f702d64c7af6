/** The website on a hundred thousand generated articles. */
@NullMarked
package dev.stele.e2e.bench.scale;

import org.jspecify.annotations.NullMarked;
