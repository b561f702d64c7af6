/** What the services share of technology, switched on by Boot auto-configuration. */
@NullMarked
package dev.stele.chassis;

import org.jspecify.annotations.NullMarked;
