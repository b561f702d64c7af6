/** Sentences by SRX rules. */
@NullMarked
package dev.stele.translation.segmentation;

import org.jspecify.annotations.NullMarked;
