/** Tests of the package of this name. */
@NullMarked
package dev.stele.content.usage;

import org.jspecify.annotations.NullMarked;
