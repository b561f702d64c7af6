/** The curated home list. */
@NullMarked
package dev.stele.content.front;

import org.jspecify.annotations.NullMarked;
