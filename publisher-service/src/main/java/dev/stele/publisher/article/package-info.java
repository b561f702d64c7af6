/** What of an article is live, as a fold of its facts. */
@NullMarked
package dev.stele.publisher.article;

import org.jspecify.annotations.NullMarked;
