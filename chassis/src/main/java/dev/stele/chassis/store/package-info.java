/** Health and leases on the document store. */
@NullMarked
package dev.stele.chassis.store;

import org.jspecify.annotations.NullMarked;
