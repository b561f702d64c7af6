/** Drafts of machines: which provider can do what, how patiently it is asked, and how its drafts reach the desk. */
@NullMarked
package dev.stele.translation.machine;

import org.jspecify.annotations.NullMarked;
