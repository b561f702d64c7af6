/** The termbase as files that other tools read: CSV and TBX. */
@NullMarked
package dev.stele.translation.term.interchange;

import org.jspecify.annotations.NullMarked;
