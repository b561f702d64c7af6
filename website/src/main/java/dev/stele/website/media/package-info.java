@NullMarked
package dev.stele.website.media;

import org.jspecify.annotations.NullMarked;
