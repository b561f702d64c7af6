/** The table of old addresses in MongoDB. */
@NullMarked
package dev.stele.content.redirect.persistence;

import org.jspecify.annotations.NullMarked;
