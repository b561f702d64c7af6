/** The table of old addresses over HTTP. */
@NullMarked
package dev.stele.content.redirect.web;

import org.jspecify.annotations.NullMarked;
