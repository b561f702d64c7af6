@NullMarked
package dev.stele.stack.cli;

import org.jspecify.annotations.NullMarked;
