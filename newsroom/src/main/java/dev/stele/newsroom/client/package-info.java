/** The services' APIs, called with the person's own token. */
@NullMarked
package dev.stele.newsroom.client;

import org.jspecify.annotations.NullMarked;
