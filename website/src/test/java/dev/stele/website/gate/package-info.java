@NullMarked
package dev.stele.website.gate;

import org.jspecify.annotations.NullMarked;
