/** The figures over HTTP. */
@NullMarked
package dev.stele.translation.statistics.web;

import org.jspecify.annotations.NullMarked;
