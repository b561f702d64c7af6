/** How much work a translation is, weighted by what the memory knows of it. */
@NullMarked
package dev.stele.translation.effort;

import org.jspecify.annotations.NullMarked;
