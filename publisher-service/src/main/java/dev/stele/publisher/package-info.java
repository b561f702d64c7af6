/** Folds the log into the pages that readers see. */
@NullMarked
package dev.stele.publisher;

import org.jspecify.annotations.NullMarked;
