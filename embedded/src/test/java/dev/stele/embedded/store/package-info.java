@NullMarked
package dev.stele.embedded.store;

import org.jspecify.annotations.NullMarked;
