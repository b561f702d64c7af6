/** What all features need of the store. */
@NullMarked
package dev.stele.translation.store;

import org.jspecify.annotations.NullMarked;
