/** Starts a service. */
@NullMarked
package dev.stele.chassis.web.launch;

import org.jspecify.annotations.NullMarked;
