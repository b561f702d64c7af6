package dev.stele.content.article;

import dev.stele.content.article.Articles.KeyUsed;
import dev.stele.contracts.ArticleContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Begins an article. */
@Service
public class DraftArticle {
    private static final int MOST_SUFFIXES = 9;

    private final Articles articles;
    private final ContentHash hashes;

    DraftArticle(Articles articles, ContentHash hashes) {
        this.articles = articles;
        this.hashes = hashes;
    }

    /** The new article, or the one that the same request made before. */
    public Article draft(Origin origin, Draft draft, @Nullable IdempotencyKey key) {
        if (key != null) {
            Article earlier = articles.findByKey(key).orElse(null);
            if (earlier != null) return earlier;
        }
        try {
            return add(origin, draft, key);
        } catch (KeyUsed | ArticleRefusal.SlugTaken e) {
            // The same request may have come twice at once; its twin then holds the key, and the slug.
            if (key == null) throw e;
            return articles.findByKey(key).orElseThrow(() -> e);
        }
    }

    private Article add(Origin origin, Draft draft, @Nullable IdempotencyKey key) {
        try {
            return add(Article.draft(origin, draft), key);
        } catch (ArticleRefusal.SlugTaken e) {
            if (draft.slugGiven()) throw e;
            return add(Article.draft(origin, withFreeSlug(origin, draft)), key);
        }
    }

    private Article add(Article article, @Nullable IdempotencyKey key) {
        articles.add(article, key);
        return article;
    }

    private Draft withFreeSlug(Origin origin, Draft draft) {
        ArticleContent content = draft.content();
        List<String> candidates = new ArrayList<>();
        for (int n = 2; n <= MOST_SUFFIXES; n++) candidates.add(content.slug() + "-" + n);
        Set<String> taken = articles.holders(
                        candidates.stream().map(c -> Slug.claim(origin, c)).toList())
                .keySet();
        String free = candidates.stream()
                .filter(c -> !taken.contains(Slug.claim(origin, c)))
                .findFirst()
                .orElse(content.slug() + "-" + origin.id().toString().substring(0, 8));
        ArticleContent renamed = content.withSlug(free);
        return new Draft(renamed, hashes.of(renamed), true, null);
    }
}
