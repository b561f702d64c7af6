package dev.stele.content.article;

import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.RevisionReleased;
import java.util.List;

/** A release whose text is too long for the outbox: it is left out when saved and joins when sent. */
public final class LateContent {
    private static final ArticleContent LEFT =
            new ArticleContent("", null, null, null, List.of(), null, List.of(), null, List.of(), null);

    private LateContent() {}

    public static RevisionReleased left(RevisionReleased e) {
        return with(e, LEFT);
    }

    public static RevisionReleased joined(RevisionReleased e, Revision revision) {
        return with(e, revision.content());
    }

    private static RevisionReleased with(RevisionReleased e, ArticleContent content) {
        return new RevisionReleased(
                e.eventId(),
                e.sequence(),
                e.occurredAt(),
                e.articleId(),
                e.kind(),
                e.revision(),
                e.sourceLocale(),
                e.targets(),
                content,
                e.contentHash(),
                e.updateType(),
                e.changeNote(),
                e.media(),
                e.due(),
                null);
    }
}
