/** What changes, passed on to the browsers of signed-in people. */
@NullMarked
package dev.stele.newsroom.live;

import org.jspecify.annotations.NullMarked;
