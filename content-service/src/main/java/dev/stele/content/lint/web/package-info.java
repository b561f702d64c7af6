/** Findings over HTTP. */
@NullMarked
package dev.stele.content.lint.web;

import org.jspecify.annotations.NullMarked;
