/** The site database. */
@NullMarked
package dev.stele.publisher.article.persistence;

import org.jspecify.annotations.NullMarked;
