/** Tests of the package of this name. */
@NullMarked
package dev.stele.content.status;

import org.jspecify.annotations.NullMarked;
