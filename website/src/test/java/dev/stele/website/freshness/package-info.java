@NullMarked
package dev.stele.website.freshness;

import org.jspecify.annotations.NullMarked;
