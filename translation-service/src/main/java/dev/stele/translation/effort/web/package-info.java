/** The effort over HTTP. */
@NullMarked
package dev.stele.translation.effort.web;

import org.jspecify.annotations.NullMarked;
