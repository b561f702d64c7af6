/** The memory over HTTP. */
@NullMarked
package dev.stele.translation.memory.web;

import org.jspecify.annotations.NullMarked;
