/** Words in texts of any script: how many there are, and which of them changed. */
@NullMarked
package dev.stele.translation.wording;

import org.jspecify.annotations.NullMarked;
