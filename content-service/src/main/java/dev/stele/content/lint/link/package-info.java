/** Links of an article, and what of the site stands behind them. */
@NullMarked
package dev.stele.content.lint.link;

import org.jspecify.annotations.NullMarked;
