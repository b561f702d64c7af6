/** Tests of the package of this name. */
@NullMarked
package dev.stele.content.media;

import org.jspecify.annotations.NullMarked;
