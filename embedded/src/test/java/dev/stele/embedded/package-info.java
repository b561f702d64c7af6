@NullMarked
package dev.stele.embedded;

import org.jspecify.annotations.NullMarked;
