/** JSON and CloudEvents headers of the events in contracts. */
@NullMarked
package dev.stele.chassis.events;

import org.jspecify.annotations.NullMarked;
