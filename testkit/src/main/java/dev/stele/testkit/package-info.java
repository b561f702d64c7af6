/** Broker, store, tokens and architecture rules for the tests of every module. */
@NullMarked
package dev.stele.testkit;

import org.jspecify.annotations.NullMarked;
