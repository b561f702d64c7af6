/** The endpoints of machine drafts. */
@NullMarked
package dev.stele.translation.machine.web;

import org.jspecify.annotations.NullMarked;
