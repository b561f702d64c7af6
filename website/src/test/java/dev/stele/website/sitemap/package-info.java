@NullMarked
package dev.stele.website.sitemap;

import org.jspecify.annotations.NullMarked;
