/** Encryption of values at rest under keys that are not in the store. */
@NullMarked
package dev.stele.chassis.crypto;

import org.jspecify.annotations.NullMarked;
