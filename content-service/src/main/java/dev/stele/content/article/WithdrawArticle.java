package dev.stele.content.article;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes an article from the readers, in some locales or in all. */
@Service
public class WithdrawArticle {
    private static final int TRIES = 5;

    private final Articles articles;

    WithdrawArticle(Articles articles) {
        this.articles = articles;
    }

    /** Without a version, whatever the article has become meanwhile is withdrawn: that cannot wait for a re-read. */
    public Outcome withdraw(UUID id, @Nullable Long version, List<String> locales, String reason, Author by) {
        for (int attempt = 1; ; attempt++) {
            Article article = articles.get(id);
            if (version != null) article.require(version);
            if (!article.withdraw(locales, reason, by)) return new Outcome(article, false);
            try {
                articles.save(article);
                return new Outcome(article, true);
            } catch (ArticleRefusal.Stale e) {
                if (version != null || attempt == TRIES) throw e;
            }
        }
    }
}
