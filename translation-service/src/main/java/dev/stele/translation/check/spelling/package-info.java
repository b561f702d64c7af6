/** Words that no dictionary of their language knows. */
@NullMarked
package dev.stele.translation.check.spelling;

import org.jspecify.annotations.NullMarked;
