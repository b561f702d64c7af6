/** Folding the whole log anew beside the live site, and putting the result in its place. */
@NullMarked
package dev.stele.publisher.rebuild;

import org.jspecify.annotations.NullMarked;
