/** Articles, their revisions, and the orders that put them before readers. */
@NullMarked
package dev.stele.content.article;

import org.jspecify.annotations.NullMarked;
