/** Attacks a running newsroom with requests, files and texts that are kept as data, and watches its processes meanwhile. */
@NullMarked
package dev.stele.e2e.attack;

import org.jspecify.annotations.NullMarked;
