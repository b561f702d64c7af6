/** The words of the memory in a Lucene index on local disk, which can be thrown away. */
@NullMarked
package dev.stele.translation.memory.index;

import org.jspecify.annotations.NullMarked;
