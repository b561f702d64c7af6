/** What fuzz targets share: inputs made from bytes, a bound on work, and the corpus that ordinary builds replay. */
@NullMarked
package dev.stele.testkit.fuzz;

import org.jspecify.annotations.NullMarked;
