@NullMarked
package dev.stele.stack;

import org.jspecify.annotations.NullMarked;
