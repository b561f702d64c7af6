/** Previews for the people of the newsroom. */
@NullMarked
package dev.stele.publisher.preview.web;

import org.jspecify.annotations.NullMarked;
