/** Who may call what. */
@NullMarked
package dev.stele.translation.security;

import org.jspecify.annotations.NullMarked;
