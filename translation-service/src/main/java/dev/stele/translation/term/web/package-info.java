/** The termbase over HTTP. */
@NullMarked
package dev.stele.translation.term.web;

import org.jspecify.annotations.NullMarked;
