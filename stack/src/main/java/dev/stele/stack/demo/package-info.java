/** Fills an empty newsroom with the demo: an invented organisation, put in through the APIs in the roles of its people. */
@NullMarked
package dev.stele.stack.demo;

import org.jspecify.annotations.NullMarked;
