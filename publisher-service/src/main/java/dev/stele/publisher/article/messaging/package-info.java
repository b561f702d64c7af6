/** The log as input, the topic of live pages as output. */
@NullMarked
package dev.stele.publisher.article.messaging;

import org.jspecify.annotations.NullMarked;
