/** The reviewer's desk: what was handed in, what changed in it, and whether it may go out. */
@NullMarked
package dev.stele.newsroom.review;

import org.jspecify.annotations.NullMarked;
