package dev.stele.translation.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;

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
        Iterator<Comment> oldest = more.iterator();
        while (isFull(more) && oldest.hasNext()) {
            if (oldest.next().resolvedBy() != null) {
                oldest.remove();
            }
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

    /** Adds a remark that may have come before; false where there is no room or no such sentence for it. */
    boolean commentOnce(NewComment comment, String by, Instant now) {
        boolean known = it.comments.stream()
                .anyMatch(one ->
                        one.segment().equals(comment.segment()) && one.text().equals(comment.text()));
        try {
            if (!known) {
                comment(comment.segment(), comment.text(), by, now);
            }
            return true;
        } catch (Refused refused) {
            return false;
        }
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
