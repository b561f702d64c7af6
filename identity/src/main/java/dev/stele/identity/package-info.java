/** The provider that says who people are and what they may do. */
@NullMarked
package dev.stele.identity;

import org.jspecify.annotations.NullMarked;
