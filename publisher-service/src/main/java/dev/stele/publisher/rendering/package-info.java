/** Blocks of an article as safe HTML. */
@NullMarked
package dev.stele.publisher.rendering;

import org.jspecify.annotations.NullMarked;
