/** Signs demo users in and returns their tokens. */
@NullMarked
package dev.stele.stack.signin;

import org.jspecify.annotations.NullMarked;
