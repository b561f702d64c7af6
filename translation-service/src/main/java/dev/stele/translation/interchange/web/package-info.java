/** XLIFF files over HTTP. */
@NullMarked
package dev.stele.translation.interchange.web;

import org.jspecify.annotations.NullMarked;
