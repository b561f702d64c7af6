@NullMarked
package dev.stele.website.home;

import org.jspecify.annotations.NullMarked;
