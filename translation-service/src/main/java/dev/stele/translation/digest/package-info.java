/** What has happened since a person looked last. */
@NullMarked
package dev.stele.translation.digest;

import org.jspecify.annotations.NullMarked;
