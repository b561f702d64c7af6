/** Where an article is written: block by block, saved as it grows, with what the house rules say beside it. */
@NullMarked
package dev.stele.newsroom.editor;

import org.jspecify.annotations.NullMarked;
