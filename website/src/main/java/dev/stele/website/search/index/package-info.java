/** The index of live texts: filled in the background, asked by words. */
@NullMarked
package dev.stele.website.search.index;

import org.jspecify.annotations.NullMarked;
