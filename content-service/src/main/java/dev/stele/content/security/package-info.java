/** Who may do what. */
@NullMarked
package dev.stele.content.security;

import org.jspecify.annotations.NullMarked;
