/** Tests of the package of this name. */
@NullMarked
package dev.stele.content.security;

import org.jspecify.annotations.NullMarked;
