/** The content API of a newsroom. */
@NullMarked
package dev.stele.content;

import org.jspecify.annotations.NullMarked;
