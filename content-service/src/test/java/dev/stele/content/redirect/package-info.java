/** Where addresses lead that readers know from the site as it was before it moved here. */
@NullMarked
package dev.stele.content.redirect;

import org.jspecify.annotations.NullMarked;
