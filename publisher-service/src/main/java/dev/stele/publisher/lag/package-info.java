/** How far the readers of the log are behind. */
@NullMarked
package dev.stele.publisher.lag;

import org.jspecify.annotations.NullMarked;
