/** What the OpenAPI documents of all services have in common. */
@NullMarked
package dev.stele.chassis.description;

import org.jspecify.annotations.NullMarked;
