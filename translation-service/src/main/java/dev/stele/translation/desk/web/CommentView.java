package dev.stele.translation.desk.web;

import dev.stele.translation.desk.Comment;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A comment on a sentence. */
record CommentView(
        String id,
        String text,
        List<String> mentions,
        String by,
        Instant at,
        @Nullable String resolvedBy,
        @Nullable Instant resolvedAt) {

    static CommentView of(Comment it) {
        return new CommentView(it.id(), it.text(), it.mentions(), it.by(), it.at(), it.resolvedBy(), it.resolvedAt());
    }
}
