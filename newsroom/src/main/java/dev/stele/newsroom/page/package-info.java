/** What every page shares: the frame, words, times, problems. */
@NullMarked
package dev.stele.newsroom.page;

import org.jspecify.annotations.NullMarked;
