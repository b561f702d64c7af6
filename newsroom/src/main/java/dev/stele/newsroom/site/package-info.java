/** The site: name, languages, navigation, footer, its pages and old addresses. */
@NullMarked
package dev.stele.newsroom.site;

import org.jspecify.annotations.NullMarked;
