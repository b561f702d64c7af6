/** The digest over HTTP. */
@NullMarked
package dev.stele.translation.digest.web;

import org.jspecify.annotations.NullMarked;
