package dev.stele.content.article;

import dev.stele.content.media.Pictures;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Orders every publication whose time has come; several instances may try, the version decides who does. */
@Service
class LiftEmbargoes {
    private static final Logger LOG = LoggerFactory.getLogger(LiftEmbargoes.class);

    private final Articles articles;
    private final ReadRevisions revisions;
    private final Pictures pictures;
    private final Clock clock;

    LiftEmbargoes(Articles articles, ReadRevisions revisions, Pictures pictures, Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.pictures = pictures;
        this.clock = clock;
    }

    /** Whether all that was due could be ordered; what could not is due still. */
    boolean liftDue() {
        Instant now = clock.instant();
        List<UUID> due = articles.due(now);
        return due.stream().filter(id -> !lifted(id, now)).count() == 0;
    }

    private boolean lifted(UUID id, Instant now) {
        try {
            Article article = articles.get(id);
            List<Schedule> due = article.snapshot().publishing().due(now);
            for (Schedule schedule : due) {
                Revision revision = revisions.of(article, schedule.revision());
                article.lift(schedule, pictures.shownIn(revision.content()), now);
            }
            if (!due.isEmpty()) articles.save(article);
            return true;
        } catch (ArticleRefusal.Stale e) {
            LOG.debug("Article {} changed while its embargo ended; looking again", id);
            return false;
        } catch (RuntimeException e) {
            // One article that cannot be ordered must not keep the others under embargo.
            LOG.warn("Article {} stays under embargo for now", id, e);
            return false;
        }
    }
}
