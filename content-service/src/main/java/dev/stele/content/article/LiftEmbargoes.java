package dev.stele.content.article;

import dev.stele.content.media.Picture;
import dev.stele.content.media.Pictures;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private final Clock clock;

    LiftEmbargoes(Articles articles, ReadRevisions revisions, Pictures pictures, PublicationGate gate, Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.pictures = pictures;
        this.gate = gate;
        this.clock = clock;
    }

    /** Whether all that was due could be ordered; what could not is due still. */
    boolean liftDue() {
        Instant now = clock.instant();
        List<UUID> due = articles.due(now);
        return due.stream().filter(id -> !lifted(id, now)).count() == 0;
    }

    /** Links, pictures, sections and other articles may have changed since the publication was ordered. */
    private void lift(Article article, Schedule schedule, Instant now) {
        Revision revision = revisions.of(article, schedule.revision());
        List<Picture> shown = pictures.shownIn(revision.content());
        ArticleSnapshot read = article.snapshot();
        List<String> findings = gate.blocking(
                read.at(revision), shown, schedule.publication(), now, overrides(read, schedule.revision()));
        article.lift(schedule, shown, findings, now);
        if (!findings.isEmpty()) {
            LOG.warn(
                    "Article {} was not published at the end of its embargo: {}",
                    read.origin().id(),
                    findings);
        }
    }

    private static Map<String, String> overrides(ArticleSnapshot article, int revision) {
        return article.overrides().stream()
                .filter(it -> it.revision() == revision)
                .collect(Collectors.toMap(RuleOverride::rule, RuleOverride::reason, (_, later) -> later));
    }

    private boolean lifted(UUID id, Instant now) {
        try {
            Article article = articles.get(id);
            List<Schedule> due = article.snapshot().publishing().due(now);
            for (Schedule schedule : due) {
                lift(article, schedule, now);
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
