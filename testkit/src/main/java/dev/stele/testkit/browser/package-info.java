/** Pages in a real browser. Who uses it names Playwright and axe as dependencies. */
@NullMarked
package dev.stele.testkit.browser;

import org.jspecify.annotations.NullMarked;
