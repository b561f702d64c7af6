@NullMarked
package dev.stele.content.lint.link;

import org.jspecify.annotations.NullMarked;
