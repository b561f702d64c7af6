/** Signing in by a browser: the page, the throttle, the end of a suspended session. */
@NullMarked
package dev.stele.identity.signin;

import org.jspecify.annotations.NullMarked;
