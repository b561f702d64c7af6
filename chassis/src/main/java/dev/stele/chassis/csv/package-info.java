/** Tables as people send them. */
@NullMarked
package dev.stele.chassis.csv;

import org.jspecify.annotations.NullMarked;
