/** What all instances must know of machine drafts, in MongoDB. */
@NullMarked
package dev.stele.translation.machine.persistence;

import org.jspecify.annotations.NullMarked;
