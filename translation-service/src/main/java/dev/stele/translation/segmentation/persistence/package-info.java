/** The rules of sentences in MongoDB. */
@NullMarked
package dev.stele.translation.segmentation.persistence;

import org.jspecify.annotations.NullMarked;
