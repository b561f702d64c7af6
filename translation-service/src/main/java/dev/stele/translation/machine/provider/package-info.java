/** The providers of machine translation, each spoken to as its vendor documents it. */
@NullMarked
package dev.stele.translation.machine.provider;

import org.jspecify.annotations.NullMarked;
