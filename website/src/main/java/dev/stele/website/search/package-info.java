/** The search page of each language. */
@NullMarked
package dev.stele.website.search;

import org.jspecify.annotations.NullMarked;
