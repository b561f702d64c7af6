/** Texts as readers will see them, before they do. */
@NullMarked
package dev.stele.newsroom.preview;

import org.jspecify.annotations.NullMarked;
