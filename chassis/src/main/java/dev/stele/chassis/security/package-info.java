/** Who is calling, and what they may do. */
@NullMarked
package dev.stele.chassis.security;

import org.jspecify.annotations.NullMarked;
