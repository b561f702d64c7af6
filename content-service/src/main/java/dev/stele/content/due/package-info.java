/** What happens at a time that was set for it. */
@NullMarked
package dev.stele.content.due;

import org.jspecify.annotations.NullMarked;
