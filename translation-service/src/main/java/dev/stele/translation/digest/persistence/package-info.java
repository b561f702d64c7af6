/** The digest from the desk's documents, and who wants it by mail. */
@NullMarked
package dev.stele.translation.digest.persistence;

import org.jspecify.annotations.NullMarked;
