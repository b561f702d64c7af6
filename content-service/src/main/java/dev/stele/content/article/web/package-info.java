/** Articles over HTTP. */
@NullMarked
package dev.stele.content.article.web;

import org.jspecify.annotations.NullMarked;
