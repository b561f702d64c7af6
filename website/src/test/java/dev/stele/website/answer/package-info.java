@NullMarked
package dev.stele.website.answer;

import org.jspecify.annotations.NullMarked;
