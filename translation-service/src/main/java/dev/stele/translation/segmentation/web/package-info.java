/** The rules of sentences over HTTP. */
@NullMarked
package dev.stele.translation.segmentation.web;

import org.jspecify.annotations.NullMarked;
