/** The digest by mail. */
@NullMarked
package dev.stele.translation.digest.mail;

import org.jspecify.annotations.NullMarked;
