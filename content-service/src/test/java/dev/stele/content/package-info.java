/** Tests of the content API. */
@NullMarked
package dev.stele.content;

import org.jspecify.annotations.NullMarked;
