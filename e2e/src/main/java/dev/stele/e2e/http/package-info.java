/** Plain HTTP, as any client of the interfaces would speak it. */
@NullMarked
package dev.stele.e2e.http;

import org.jspecify.annotations.NullMarked;
