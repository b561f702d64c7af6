package dev.stele.translation.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What translators and reviewers say to each other about sentences. */
record Discussing(Translation it) {

    private static final int COMMENTS = 1_000;

    Comment comment(String segment, String text, String by, Instant now) {
        it.segment(segment);
        if (it.comments.size() >= COMMENTS) {
            throw new Refused(new Refusal.TooManyComments(COMMENTS));
        }
        Comment comment = Comment.of(UUID.randomUUID().toString(), segment, text, by, now);
        List<Comment> more = new ArrayList<>(it.comments);
        more.add(comment);
        it.comments = List.copyOf(more);
        return comment;
    }

    /** Says that nothing is left to do about it, or that something is. */
    Comment resolve(String id, boolean resolved, String by, Instant now) {
        Comment comment = it.comments.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(new Refusal.UnknownComment(id)));
        if (resolved == (comment.resolvedBy() != null)) {
            return comment;
        }
        Comment after = resolved ? comment.resolved(by, now) : comment.unresolved();
        it.comments = it.comments.stream()
                .map(one -> one.id().equals(id) ? after : one)
                .toList();
        return after;
    }
}
