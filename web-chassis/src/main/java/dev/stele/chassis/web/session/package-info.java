/** Sessions of people who signed in, and what a browser keeps for those who have not yet. */
@NullMarked
package dev.stele.chassis.web.session;

import org.jspecify.annotations.NullMarked;
