/** House rules that a publication must satisfy. */
@NullMarked
package dev.stele.content.lint;

import org.jspecify.annotations.NullMarked;
