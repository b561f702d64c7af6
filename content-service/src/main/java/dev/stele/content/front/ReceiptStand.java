package dev.stele.content.front;

import dev.stele.content.article.Articles;
import dev.stele.content.status.LivePages;
import dev.stele.contracts.FrontRule.Newsstand;
import dev.stele.contracts.PagesChanged;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The articles that are live, by their receipts. */
@Component
class ReceiptStand implements Newsstand<PagesChanged> {
    private final LivePages pages;
    private final Articles articles;

    ReceiptStand(LivePages pages, Articles articles) {
        this.pages = pages;
        this.articles = articles;
    }

    @Override
    public Map<String, PagesChanged> find(Collection<String> ids) {
        Map<String, PagesChanged> found = new HashMap<>();
        pages.of(ids.stream().map(UUID::fromString).toList()).forEach((id, live) -> found.put(id.toString(), live));
        return found;
    }

    @Override
    public List<PagesChanged> newest(@Nullable String section, @Nullable String locale, int limit) {
        return pages.newest(section, locale, limit);
    }

    @Override
    public String id(PagesChanged article) {
        return article.articleId().toString();
    }

    @Override
    public String sourceLocale(PagesChanged article) {
        return articles.get(article.articleId()).snapshot().origin().sourceLocale();
    }

    @Override
    public List<String> locales(PagesChanged article) {
        return article.live().keySet().stream().sorted().toList();
    }
}
