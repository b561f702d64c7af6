/** What stands before the delivery API: who may read it from another site, and how often one address may ask. */
@NullMarked
package dev.stele.website.gate;

import org.jspecify.annotations.NullMarked;
