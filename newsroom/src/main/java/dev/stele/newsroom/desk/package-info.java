/** The translator's desk: the queue, and one article at a time, sentence by sentence. */
@NullMarked
package dev.stele.newsroom.desk;

import org.jspecify.annotations.NullMarked;
