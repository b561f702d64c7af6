/** The order of all that is live, in an index that follows the log, for lists of any depth. */
@NullMarked
package dev.stele.website.catalogue;

import org.jspecify.annotations.NullMarked;
