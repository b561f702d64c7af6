/** The log, as far as the desk follows it. */
@NullMarked
package dev.stele.translation.desk.messaging;

import org.jspecify.annotations.NullMarked;
