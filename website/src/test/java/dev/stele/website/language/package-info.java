@NullMarked
package dev.stele.website.language;

import org.jspecify.annotations.NullMarked;
