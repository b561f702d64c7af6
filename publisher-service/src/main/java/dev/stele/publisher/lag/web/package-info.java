/** Lag for operators. */
@NullMarked
package dev.stele.publisher.lag.web;

import org.jspecify.annotations.NullMarked;
