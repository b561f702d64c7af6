package dev.stele.content.article;

import dev.stele.content.media.Picture;
import dev.stele.content.media.Pictures;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
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
    private final PublicationGate gate;
    private final ArticleSettings settings;
    private final Clock clock;
    private final Map<UUID, Retry> retries = new ConcurrentHashMap<>();

    /**
     * @param since when the lint did not finish for the first time; the patience counts from here, not from the due time,
     *     or a service that was down would not try at all
     */
    private record Retry(Instant since, Instant next) {}

    LiftEmbargoes(
            Articles articles,
            ReadRevisions revisions,
            Pictures pictures,
            PublicationGate gate,
            ArticleSettings settings,
            Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.pictures = pictures;
        this.gate = gate;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether all that was due could be ordered; what could not is due still. */
    boolean liftDue() {
        Instant now = clock.instant();
        List<UUID> due = articles.due(now);
        retries.keySet().retainAll(due);
        return due.stream().filter(id -> !lifted(id, now)).count() == 0;
    }

    /** Links, pictures, sections and other articles may have changed since the publication was ordered. */
    private void lift(Article article, Schedule schedule, Instant since, Instant now) {
        Revision revision = revisions.of(article, schedule.revision());
        List<Picture> shown = pictures.shownIn(revision.content());
        ArticleSnapshot read = article.snapshot();
        List<String> findings =
                findings(read.at(revision), shown, schedule, !now.isBefore(since.plus(settings.lintPatience())));
        article.lift(schedule, shown, findings, now);
        if (!findings.isEmpty()) {
            LOG.warn(
                    "Article {} was not published at the end of its embargo: {}",
                    read.origin().id(),
                    findings);
        }
    }

    private List<String> findings(ArticleSnapshot article, List<Picture> shown, Schedule schedule, boolean last) {
        try {
            return gate.blocking(article, shown, schedule.publication(), schedule.due(), schedule.overrides());
        } catch (PublicationGate.Unfinished e) {
            if (last) return e.findings();
            throw e;
        }
    }

    private boolean lifted(UUID id, Instant now) {
        Retry retry = retries.get(id);
        if (retry != null && now.isBefore(retry.next())) return false;
        Instant since = retry == null ? now : retry.since();
        try {
            Article article = articles.get(id);
            List<Schedule> due = article.snapshot().publishing().due(now);
            for (Schedule schedule : due) {
                lift(article, schedule, since, now);
            }
            if (!due.isEmpty()) articles.save(article);
            retries.remove(id);
            return true;
        } catch (ArticleRefusal.Stale e) {
            LOG.debug("Article {} changed while its embargo ended; looking again", id);
            return false;
        } catch (PublicationGate.Unfinished e) {
            LOG.warn("The lint of article {} did not finish at the end of its embargo; it is tried again", id);
            retries.put(id, new Retry(since, clock.instant().plus(settings.lintRetry())));
            return false;
        } catch (RuntimeException e) {
            // One article that cannot be ordered must not keep the others under embargo.
            LOG.warn("Article {} stays under embargo for now", id, e);
            return false;
        }
    }
}
