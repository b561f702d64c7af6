/** Which article has which slug, in MongoDB. */
@NullMarked
package dev.stele.translation.slug.persistence;

import org.jspecify.annotations.NullMarked;
