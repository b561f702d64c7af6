/** How much was translated and reviewed, by whom and into what. */
@NullMarked
package dev.stele.translation.statistics;

import org.jspecify.annotations.NullMarked;
