/** What stores and log say, read behind the back of the services. */
@NullMarked
package dev.stele.e2e.evidence;

import org.jspecify.annotations.NullMarked;
