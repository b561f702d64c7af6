/** Health on the main port, without sign-in. */
@NullMarked
package dev.stele.identity.health;

import org.jspecify.annotations.NullMarked;
