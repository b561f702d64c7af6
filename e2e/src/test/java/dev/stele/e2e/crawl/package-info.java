/** Visits a whole site by its links and says what is wrong with what it found. */
@NullMarked
package dev.stele.e2e.crawl;

import org.jspecify.annotations.NullMarked;
