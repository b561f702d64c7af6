/** Translations as the translation service shows them, for the desks of translators and reviewers. */
@NullMarked
package dev.stele.newsroom.translation;

import org.jspecify.annotations.NullMarked;
