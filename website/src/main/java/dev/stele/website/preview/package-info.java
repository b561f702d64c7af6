/** Texts that nobody has published, in the templates of the site, for the publisher alone. */
@NullMarked
package dev.stele.website.preview;

import org.jspecify.annotations.NullMarked;
