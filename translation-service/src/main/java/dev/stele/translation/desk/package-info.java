/** The translators' desk: one translation per article and locale, from a released revision to an approved variant. */
@NullMarked
package dev.stele.translation.desk;

import org.jspecify.annotations.NullMarked;
