/** What the newsroom takes in, and what it refuses. */
@NullMarked
package dev.stele.content.validation;

import org.jspecify.annotations.NullMarked;
