/** Tests of articles. */
@NullMarked
package dev.stele.website.article;

import org.jspecify.annotations.NullMarked;
