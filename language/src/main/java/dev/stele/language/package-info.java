/** What services must know of languages to read a text: alphabets, scripts, and which language some words are in. */
@NullMarked
package dev.stele.language;

import org.jspecify.annotations.NullMarked;
