/** The MongoDB-compatible store: the backend of mongo-java-server on an MVStore, with a journal of what commands change. */
@NullMarked
package dev.stele.embedded.store;

import org.jspecify.annotations.NullMarked;
