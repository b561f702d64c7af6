/** Rebuild and dump for operators. */
@NullMarked
package dev.stele.publisher.rebuild.web;

import org.jspecify.annotations.NullMarked;
