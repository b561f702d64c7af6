/** Dead letters for operators. */
@NullMarked
package dev.stele.publisher.deadletter.web;

import org.jspecify.annotations.NullMarked;
