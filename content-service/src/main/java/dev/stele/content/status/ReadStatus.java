package dev.stele.content.status;

import dev.stele.content.article.Articles;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Tells how far an article is, without asking another service. */
@Service
public class ReadStatus {
    private final Articles articles;
    private final Receipts receipts;
    private final Clock clock;

    ReadStatus(Articles articles, Receipts receipts, Clock clock) {
        this.articles = articles;
        this.receipts = receipts;
        this.clock = clock;
    }

    public ArticleStatus of(UUID id) {
        return ArticleStatus.of(articles.get(id).snapshot(), receipts.of(id).at(clock.instant()));
    }
}
