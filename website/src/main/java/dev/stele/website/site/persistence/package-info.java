@NullMarked
package dev.stele.website.site.persistence;

import org.jspecify.annotations.NullMarked;
