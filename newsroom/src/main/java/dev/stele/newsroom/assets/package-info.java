/** Styles, scripts and pictures of the console itself. */
@NullMarked
package dev.stele.newsroom.assets;

import org.jspecify.annotations.NullMarked;
