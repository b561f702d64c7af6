/** The desk in MongoDB. */
@NullMarked
package dev.stele.translation.desk.persistence;

import org.jspecify.annotations.NullMarked;
