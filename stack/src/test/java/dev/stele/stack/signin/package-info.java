@NullMarked
package dev.stele.stack.signin;

import org.jspecify.annotations.NullMarked;
