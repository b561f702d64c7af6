/** Reading XML of strangers. */
@NullMarked
package dev.stele.translation.xml;

import org.jspecify.annotations.NullMarked;
