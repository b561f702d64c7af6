/** Other articles, as one must know them to choose them. */
@NullMarked
package dev.stele.newsroom.outline;

import org.jspecify.annotations.NullMarked;
