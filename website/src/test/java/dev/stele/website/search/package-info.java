@NullMarked
package dev.stele.website.search;

import org.jspecify.annotations.NullMarked;
