/** Who may call what. */
@NullMarked
package dev.stele.publisher.security;

import org.jspecify.annotations.NullMarked;
