/** Lucene indexes on local disk that are filled from the store and thrown away at the end. */
@NullMarked
package dev.stele.website.index;

import org.jspecify.annotations.NullMarked;
