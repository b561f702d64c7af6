/** What a newsroom keeps in its data folder beside the data of its parts. */
@NullMarked
package dev.stele.stack.data;

import org.jspecify.annotations.NullMarked;
