/** Replaces the name of a person who was removed, in everything that a service has stored. */
@NullMarked
package dev.stele.chassis.erasure;

import org.jspecify.annotations.NullMarked;
