package dev.stele.content.article;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
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

    /** One page of them, newest first; they are numbered without gaps, so the first number says how many there are. */
    public List<Revision> page(UUID id, int page, int size) {
        Revision current = articles.get(id).snapshot().current();
        long newest = current.number() - (long) page * size;
        if (newest < 1) return List.of();
        List<Integer> numbers = IntStream.rangeClosed((int) Math.max(1, newest - size + 1), (int) newest)
                .filter(n -> n != current.number())
                .boxed()
                .toList();
        Stream<Revision> first = page == 0 ? Stream.of(current) : Stream.empty();
        return Stream.concat(first, articles.history(id, numbers).stream()).toList();
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
