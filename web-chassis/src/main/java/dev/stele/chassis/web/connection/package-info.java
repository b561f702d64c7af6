/** Bounds how many connections a part holds, and how long one may keep it waiting for the rest of a request. */
@NullMarked
package dev.stele.chassis.web.connection;

import org.jspecify.annotations.NullMarked;
