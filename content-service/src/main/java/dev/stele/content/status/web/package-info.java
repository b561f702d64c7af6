/** Status over HTTP. */
@NullMarked
package dev.stele.content.status.web;

import org.jspecify.annotations.NullMarked;
