/** The console as people use it: in browsers, and by the forms that browsers send. */
@NullMarked
package dev.stele.e2e.console;

import org.jspecify.annotations.NullMarked;
