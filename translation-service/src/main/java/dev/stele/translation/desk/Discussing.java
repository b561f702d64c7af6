package dev.stele.translation.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** What translators and reviewers say to each other about sentences. */
record Discussing(Translation it) {

    private static final int COMMENTS = 1_000;
    /** Of all comments together; a translation must fit one document of the store. */
    private static final int CHARACTERS = 400_000;

    Comment comment(String segment, String text, String by, Instant now) {
        it.segment(segment);
        Comment comment = Comment.of(UUID.randomUUID().toString(), segment, text, by, now);
        List<Comment> more = new ArrayList<>(it.comments);
        more.add(comment);
        // Room for what is open: first what was resolved goes.
        while (isFull(more) && more.removeIf(isFirst(more, one -> one.resolvedBy() != null))) {
            continue;
        }
        if (isFull(more)) {
            throw new Refused(new Refusal.TooManyComments(COMMENTS));
        }
        it.comments = List.copyOf(more);
        return comment;
    }

    private static boolean isFull(List<Comment> comments) {
        return comments.size() > COMMENTS
                || comments.stream().mapToInt(one -> one.text().length()).sum() > CHARACTERS;
    }

    private static Predicate<Comment> isFirst(List<Comment> comments, Predicate<Comment> which) {
        Comment first = comments.stream().filter(which).findFirst().orElse(null);
        return one -> one == first;
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
