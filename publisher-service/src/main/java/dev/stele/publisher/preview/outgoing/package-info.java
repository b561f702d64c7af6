/** The website, which has the templates. */
@NullMarked
package dev.stele.publisher.preview.outgoing;

import org.jspecify.annotations.NullMarked;
