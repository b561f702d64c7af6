@NullMarked
package dev.stele.website.delivery;

import org.jspecify.annotations.NullMarked;
