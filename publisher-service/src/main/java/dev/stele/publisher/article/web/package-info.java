/** What is live and what it waits for, for operators. */
@NullMarked
package dev.stele.publisher.article.web;

import org.jspecify.annotations.NullMarked;
