package dev.stele.content.article;

import dev.stele.content.media.Picture;
import dev.stele.content.media.Pictures;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Orders the current revision live in named locales, now or when its embargo ends. */
@Service
public class OrderPublication {
    /** @param overrides by rule or {@code rule@pointer}, the reason why its findings do not count this time */
    public record Command(
            Publication publication,
            @Nullable Instant publishAt,
            ReleaseRevision.Command release,
            Map<String, String> overrides) {}

    private final Articles articles;
    private final Pictures pictures;
    private final PublicationGate gate;
    private final EmbargoClock embargoes;
    private final ContentHash hashes;

    OrderPublication(
            Articles articles, Pictures pictures, PublicationGate gate, EmbargoClock embargoes, ContentHash hashes) {
        this.hashes = hashes;
        this.articles = articles;
        this.pictures = pictures;
        this.gate = gate;
        this.embargoes = embargoes;
    }

    public Article order(UUID id, long version, Command command, Author by) {
        Article article = articles.get(id);
        article.require(version);
        ArticleSnapshot read = article.snapshot();
        Instant publishAt = command.publishAt();
        if (publishAt != null && !publishAt.isAfter(by.at())) throw new ArticleRefusal.EmbargoOver(publishAt);
        read.origin().known(command.publication().locales());
        Instant live = publishAt == null ? by.at() : publishAt;
        List<Picture> shown = pictures.shownIn(read.current().content());
        article.requireRights(shown, live);
        article.override(gate.check(read, shown, command.publication(), live, command.overrides()), by);
        article.release(command.release().by(by), shown, command.release().due(), hashes);
        if (publishAt == null) {
            article.order(command.publication(), shown, by);
            articles.save(article);
        } else {
            article.schedule(command.publication(), publishAt, by);
            articles.save(article);
            embargoes.wakeAt(publishAt);
        }
        return article;
    }
}
