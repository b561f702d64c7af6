/** Pictures over HTTP. */
@NullMarked
package dev.stele.content.media.web;

import org.jspecify.annotations.NullMarked;
