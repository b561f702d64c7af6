/** The articles that an editor wants beside one. */
@NullMarked
package dev.stele.newsroom.editor.related;

import org.jspecify.annotations.NullMarked;
