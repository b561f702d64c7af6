/** Pages in a real browser. */
@NullMarked
package dev.stele.e2e.browser;

import org.jspecify.annotations.NullMarked;
