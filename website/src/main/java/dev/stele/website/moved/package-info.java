@NullMarked
package dev.stele.website.moved;

import org.jspecify.annotations.NullMarked;
