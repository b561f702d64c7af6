/** The user administration over HTTP, for role admin alone. */
@NullMarked
package dev.stele.identity.user.web;

import org.jspecify.annotations.NullMarked;
