/** What the features share of HTTP: versions, known parameters. */
@NullMarked
package dev.stele.content.http;

import org.jspecify.annotations.NullMarked;
