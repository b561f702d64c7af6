@NullMarked
package dev.stele.website.search.index;

import org.jspecify.annotations.NullMarked;
