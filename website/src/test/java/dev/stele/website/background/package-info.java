@NullMarked
package dev.stele.website.background;

import org.jspecify.annotations.NullMarked;
