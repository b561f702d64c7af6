@NullMarked
package dev.stele.website;

import org.jspecify.annotations.NullMarked;
