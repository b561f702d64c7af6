/** Tests of the package of this name. */
@NullMarked
package dev.stele.content.lint;

import org.jspecify.annotations.NullMarked;
