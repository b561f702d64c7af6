@NullMarked
package dev.stele.stack.data;

import org.jspecify.annotations.NullMarked;
