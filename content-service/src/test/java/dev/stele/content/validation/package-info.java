/** Tests of the package of this name. */
@NullMarked
package dev.stele.content.validation;

import org.jspecify.annotations.NullMarked;
