/** What a target must keep of its source, and what a reviewer should look at. */
@NullMarked
package dev.stele.translation.check;

import org.jspecify.annotations.NullMarked;
