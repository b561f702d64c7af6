/** How far each language of an article is. */
@NullMarked
package dev.stele.content.status;

import org.jspecify.annotations.NullMarked;
