/** The rules of the house, a file for each family. */
@NullMarked
package dev.stele.content.lint.rule;

import org.jspecify.annotations.NullMarked;
