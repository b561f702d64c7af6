package dev.stele.content.board;

import dev.stele.content.article.Article;
import dev.stele.content.article.ArticleSnapshot;
import dev.stele.content.article.ArticleWatch;
import dev.stele.content.article.Articles;
import dev.stele.content.status.ReceiptWatch;
import dev.stele.content.status.Receipts;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Writes the row of an article whenever it was saved or something was told of it. Two that do so at once know different
 * things; whoever finds a row that knows more of either reads both again, so that the last one knows everything.
 */
@Component
class KeepBoard implements ArticleWatch, ReceiptWatch {
    private static final Logger LOG = LoggerFactory.getLogger(KeepBoard.class);
    private static final int TRIES = 10;

    private final Articles articles;
    private final Receipts receipts;
    private final Board board;
    private final Signals signals;

    /** @param articles who also tell this of their saves, and so are there before it */
    KeepBoard(@Lazy Articles articles, Receipts receipts, Board board, Signals signals) {
        this.articles = articles;
        this.receipts = receipts;
        this.board = board;
        this.signals = signals;
    }

    @Override
    public void saved(ArticleSnapshot article) {
        UUID id = article.origin().id();
        if (board.keep(StandingRow.of(article, receipts.of(id)))) signals.touched(id);
        else renew(id);
    }

    @Override
    public void told(UUID article) {
        renew(article);
    }

    /** From what is known now; nothing where there is no such article. */
    void renew(UUID id) {
        for (int tries = 0; tries < TRIES; tries++) {
            ArticleSnapshot article = articles.find(id).map(Article::snapshot).orElse(null);
            if (article == null) return;
            if (board.keep(StandingRow.of(article, receipts.of(id)))) {
                signals.touched(id);
                return;
            }
        }
        LOG.warn("Article {} changes faster than its row can be written", id);
    }
}
