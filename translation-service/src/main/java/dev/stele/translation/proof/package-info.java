/** What needs dictionaries to be seen in a translation: spelling, and texts in another language. */
@NullMarked
package dev.stele.translation.proof;

import org.jspecify.annotations.NullMarked;
