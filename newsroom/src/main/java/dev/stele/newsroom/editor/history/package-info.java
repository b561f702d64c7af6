/** What an article said before, what changed since, and the way back. */
@NullMarked
package dev.stele.newsroom.editor.history;

import org.jspecify.annotations.NullMarked;
