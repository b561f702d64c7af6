/** Texts that nobody has published, as their pages would look. */
@NullMarked
package dev.stele.publisher.preview;

import org.jspecify.annotations.NullMarked;
