/** The newsroom's pictures: taken in, found again, and described by whom, for whom and until when. */
@NullMarked
package dev.stele.newsroom.editor.pictures;

import org.jspecify.annotations.NullMarked;
