@NullMarked
package dev.stele.website.catalogue;

import org.jspecify.annotations.NullMarked;
