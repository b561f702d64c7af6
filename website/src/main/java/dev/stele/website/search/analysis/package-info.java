/** How the texts of each language become words that can be found however they are written. */
@NullMarked
package dev.stele.website.search.analysis;

import org.jspecify.annotations.NullMarked;
