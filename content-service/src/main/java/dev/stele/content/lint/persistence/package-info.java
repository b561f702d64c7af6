/** Passages of recent articles in MongoDB. */
@NullMarked
package dev.stele.content.lint.persistence;

import org.jspecify.annotations.NullMarked;
