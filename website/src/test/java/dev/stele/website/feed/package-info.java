/** Tests of feeds. */
@NullMarked
package dev.stele.website.feed;

import org.jspecify.annotations.NullMarked;
