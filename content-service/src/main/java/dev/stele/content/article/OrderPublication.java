package dev.stele.content.article;

import dev.stele.content.media.Picture;
import dev.stele.content.media.Pictures;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Orders a revision live in named locales, now or when its embargo ends. */
@Service
public class OrderPublication {
    /**
     * @param revision the current one when absent
     * @param release how the current one becomes final, if it has to
     * @param overrides by rule or {@code rule@pointer}, the reason why its findings do not count this time
     */
    public record Command(
            @Nullable Integer revision,
            Publication publication,
            @Nullable Instant publishAt,
            ReleaseRevision.Command release,
            Map<String, String> overrides) {}

    private final Articles articles;
    private final ReadRevisions revisions;
    private final Pictures pictures;
    private final PublicationGate gate;
    private final EmbargoClock embargoes;
    private final ContentHash hashes;

    OrderPublication(
            Articles articles,
            ReadRevisions revisions,
            Pictures pictures,
            PublicationGate gate,
            EmbargoClock embargoes,
            ContentHash hashes) {
        this.articles = articles;
        this.revisions = revisions;
        this.pictures = pictures;
        this.gate = gate;
        this.embargoes = embargoes;
        this.hashes = hashes;
    }

    /** Without a version, whatever is written meanwhile: a revision that is named does not change. */
    public Article order(UUID id, @Nullable Long version, Command command, Author by) {
        Article article = articles.get(id);
        if (version != null) article.require(version);
        ArticleSnapshot read = article.snapshot();
        Revision wanted = wanted(article, command.revision());
        Instant publishAt = command.publishAt();
        if (publishAt != null && !publishAt.isAfter(by.at())) throw new ArticleRefusal.EmbargoOver(publishAt);
        read.origin().known(command.publication().locales());
        Instant live = publishAt == null ? by.at() : publishAt;
        List<Picture> shown = pictures.shownIn(wanted.content());
        article.requireRights(shown, live);
        Map<String, String> used = gate.check(read.at(wanted), shown, command.publication(), live, command.overrides());
        // The rules are asked again at the end of an embargo, and may find then what they do not find now.
        article.override(wanted.number(), publishAt == null ? used : command.overrides(), by);
        if (wanted.number() == read.current().number()) {
            article.release(command.release().by(by), shown, command.release().due(), hashes);
        } else {
            wanted.requireSame(command.release().by(by));
        }
        if (publishAt == null) {
            article.order(command.publication(), shown, by);
            articles.save(article);
        } else {
            article.schedule(command.publication(), publishAt, command.overrides(), by);
            articles.save(article);
            embargoes.wakeAt(publishAt);
        }
        return article;
    }

    private Revision wanted(Article article, @Nullable Integer revision) {
        if (revision == null) return article.snapshot().current();
        article.requirePublishable(revision);
        return revisions.of(article, revision);
    }
}
