/** Pictures in GridFS. */
@NullMarked
package dev.stele.content.media.persistence;

import org.jspecify.annotations.NullMarked;
