@NullMarked
package dev.stele.chassis.crypto;

import org.jspecify.annotations.NullMarked;
