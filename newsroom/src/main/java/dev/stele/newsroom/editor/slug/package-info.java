/** The last part of the address of an article, in each of its languages. */
@NullMarked
package dev.stele.newsroom.editor.slug;

import org.jspecify.annotations.NullMarked;
