@NullMarked
package dev.stele.content.lint.rule;

import org.jspecify.annotations.NullMarked;
