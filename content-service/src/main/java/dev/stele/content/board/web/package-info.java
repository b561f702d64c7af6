/** The board over HTTP. */
@NullMarked
package dev.stele.content.board.web;

import org.jspecify.annotations.NullMarked;
