/** The front: what stands on the home page, now and later. */
@NullMarked
package dev.stele.newsroom.front;

import org.jspecify.annotations.NullMarked;
