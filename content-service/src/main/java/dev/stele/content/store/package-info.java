/** What the features share of the store. */
@NullMarked
package dev.stele.content.store;

import org.jspecify.annotations.NullMarked;
