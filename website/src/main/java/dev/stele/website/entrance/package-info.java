@NullMarked
package dev.stele.website.entrance;

import org.jspecify.annotations.NullMarked;
