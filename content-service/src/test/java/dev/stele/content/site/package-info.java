/** Tests of the settings of the site. */
@NullMarked
package dev.stele.content.site;

import org.jspecify.annotations.NullMarked;
