/** Name, locales, navigation and footer of the site. */
@NullMarked
package dev.stele.content.site;

import org.jspecify.annotations.NullMarked;
