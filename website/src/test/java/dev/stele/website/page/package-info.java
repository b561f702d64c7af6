@NullMarked
package dev.stele.website.page;

import org.jspecify.annotations.NullMarked;
