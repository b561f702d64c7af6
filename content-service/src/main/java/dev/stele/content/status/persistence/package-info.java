/** Receipts in MongoDB. */
@NullMarked
package dev.stele.content.status.persistence;

import org.jspecify.annotations.NullMarked;
