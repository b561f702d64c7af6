/** Which request needs what. */
@NullMarked
package dev.stele.identity.security;

import org.jspecify.annotations.NullMarked;
