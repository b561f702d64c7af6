/** Articles and their languages side by side, and who looks at them. */
@NullMarked
package dev.stele.content.board;

import org.jspecify.annotations.NullMarked;
