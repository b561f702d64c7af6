/** Who is here: sign-in by OpenID Connect, tokens, sessions. */
@NullMarked
package dev.stele.newsroom.signin;

import org.jspecify.annotations.NullMarked;
