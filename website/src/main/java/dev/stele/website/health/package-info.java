@NullMarked
package dev.stele.website.health;

import org.jspecify.annotations.NullMarked;
