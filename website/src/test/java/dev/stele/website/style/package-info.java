@NullMarked
package dev.stele.website.style;

import org.jspecify.annotations.NullMarked;
