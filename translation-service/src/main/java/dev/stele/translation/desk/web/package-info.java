/** The desk over HTTP. */
@NullMarked
package dev.stele.translation.desk.web;

import org.jspecify.annotations.NullMarked;
