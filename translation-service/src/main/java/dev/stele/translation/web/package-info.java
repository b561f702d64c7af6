/** What all endpoints of the service have in common. */
@NullMarked
package dev.stele.translation.web;

import org.jspecify.annotations.NullMarked;
