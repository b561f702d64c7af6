/** The last part of a variant's address. */
@NullMarked
package dev.stele.translation.slug;

import org.jspecify.annotations.NullMarked;
