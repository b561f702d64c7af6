/** Tokens that are refused before they expire. */
@NullMarked
package dev.stele.chassis.web.revocation;

import org.jspecify.annotations.NullMarked;
