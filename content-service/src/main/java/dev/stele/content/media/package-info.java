/** Pictures: taken in, checked, resized. */
@NullMarked
package dev.stele.content.media;

import org.jspecify.annotations.NullMarked;
