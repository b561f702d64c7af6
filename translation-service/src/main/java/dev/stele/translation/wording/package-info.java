/** Words and directions of texts in any language: how many words there are, and which of them changed. */
@NullMarked
package dev.stele.translation.wording;

import org.jspecify.annotations.NullMarked;
