/** Tests of articles. */
@NullMarked
package dev.stele.content.article;

import org.jspecify.annotations.NullMarked;
