/** Clients that attack a running newsroom: many connections, slow ones, and floods of anonymous requests. */
@NullMarked
package dev.stele.e2e.attack;

import org.jspecify.annotations.NullMarked;
