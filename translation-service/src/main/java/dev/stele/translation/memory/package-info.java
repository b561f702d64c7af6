/** What was approved once is suggested again. */
@NullMarked
package dev.stele.translation.memory;

import org.jspecify.annotations.NullMarked;
