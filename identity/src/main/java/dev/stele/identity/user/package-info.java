/** Users: the directory, the file that keeps it, and who is in it at first start. */
@NullMarked
package dev.stele.identity.user;

import org.jspecify.annotations.NullMarked;
