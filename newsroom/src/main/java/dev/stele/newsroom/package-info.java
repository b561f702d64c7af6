/** The console in which people write, translate, review and publish. */
@NullMarked
package dev.stele.newsroom;

import org.jspecify.annotations.NullMarked;
