/** Tests of articles. */
@NullMarked
package dev.stele.content.article.persistence;

import org.jspecify.annotations.NullMarked;
