@NullMarked
package dev.stele.website.site;

import org.jspecify.annotations.NullMarked;
