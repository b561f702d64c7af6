/**
 * What the services say to each other: the events of the log and the values they carry.
 *
 * <p>Everything here is a record of JDK types. The JSON samples beside these classes are the contract.
 */
@NullMarked
package dev.stele.contracts;

import org.jspecify.annotations.NullMarked;
