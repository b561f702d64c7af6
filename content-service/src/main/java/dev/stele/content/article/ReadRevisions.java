package dev.stele.content.article;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The history of an article: superseded revisions are kept apart, the current one is part of the article. */
@Service
public class ReadRevisions {
    private final Articles articles;

    ReadRevisions(Articles articles) {
        this.articles = articles;
    }

    /** Newest first. */
    public List<Revision> all(UUID id) {
        Revision current = articles.get(id).snapshot().current();
        return Stream.concat(
                        Stream.of(current), articles.history(id).stream().filter(r -> r.number() < current.number()))
                .toList();
    }

    public Revision get(UUID id, int number) {
        return of(articles.get(id), number);
    }

    Revision of(Article article, int number) {
        Revision current = article.snapshot().current();
        if (number == current.number()) return current;
        UUID id = article.snapshot().origin().id();
        if (number < 1 || number > current.number()) throw new ArticleRefusal.UnknownRevision(id, number);
        return articles.superseded(id, number).orElseThrow(() -> new ArticleRefusal.UnknownRevision(id, number));
    }
}
