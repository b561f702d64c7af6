/** Tests of the package of this name. */
@NullMarked
package dev.stele.content.media.web;

import org.jspecify.annotations.NullMarked;
