/** Tests of the package of this name. */
@NullMarked
package dev.stele.content.article.web;

import org.jspecify.annotations.NullMarked;
