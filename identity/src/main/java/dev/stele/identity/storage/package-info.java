/** Files that nobody but their owner may read. */
@NullMarked
package dev.stele.identity.storage;

import org.jspecify.annotations.NullMarked;
