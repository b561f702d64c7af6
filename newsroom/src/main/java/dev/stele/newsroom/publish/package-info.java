/** From a saved text to the readers, and back. */
@NullMarked
package dev.stele.newsroom.publish;

import org.jspecify.annotations.NullMarked;
