/** Work that goes on whether or not a reader asks for anything. */
@NullMarked
package dev.stele.website.background;

import org.jspecify.annotations.NullMarked;
