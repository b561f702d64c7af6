/** OpenID Connect: clients, keys, tokens. */
@NullMarked
package dev.stele.identity.provider;

import org.jspecify.annotations.NullMarked;
