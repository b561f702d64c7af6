/** Where pictures are used. */
@NullMarked
package dev.stele.content.usage;

import org.jspecify.annotations.NullMarked;
