/** Strict JSON in, problem documents out. */
@NullMarked
package dev.stele.chassis.web;

import org.jspecify.annotations.NullMarked;
