/** The people of a newsroom and its readers, each doing their part over HTTP. */
@NullMarked
package dev.stele.e2e.people;

import org.jspecify.annotations.NullMarked;
