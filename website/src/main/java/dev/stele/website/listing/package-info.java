@NullMarked
package dev.stele.website.listing;

import org.jspecify.annotations.NullMarked;
