/** Health on the main port. */
@NullMarked
package dev.stele.newsroom.health;

import org.jspecify.annotations.NullMarked;
