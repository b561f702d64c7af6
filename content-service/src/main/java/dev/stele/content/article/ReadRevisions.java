package dev.stele.content.article;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
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

    /** What is wanted of each, newest first. */
    public <T> List<T> all(UUID id, Function<Revision, T> wanted) {
        return page(id, 0, Integer.MAX_VALUE, wanted);
    }

    /** One page of them, newest first; they are numbered without gaps, so the first number says how many there are. */
    public <T> List<T> page(UUID id, int page, int size, Function<Revision, T> wanted) {
        Revision current = articles.get(id).snapshot().current();
        long newest = current.number() - (long) page * size;
        if (newest < 1) return List.of();
        List<Integer> numbers = IntStream.rangeClosed((int) Math.max(1, newest - size + 1), (int) newest)
                .filter(n -> n != current.number())
                .boxed()
                .toList();
        Stream<T> first = page == 0 ? Stream.of(wanted.apply(current)) : Stream.empty();
        return Stream.concat(first, articles.history(id, numbers, wanted).stream())
                .toList();
    }

    public Revision get(UUID id, int number) {
        return of(articles.get(id), number);
    }

    /** A revision of an article that was read already. */
    public Revision of(Article article, int number) {
        Revision current = article.snapshot().current();
        if (number == current.number()) return current;
        UUID id = article.snapshot().origin().id();
        if (number < 1 || number > current.number()) throw new ArticleRefusal.UnknownRevision(id, number);
        return articles.superseded(id, number).orElseThrow(() -> new ArticleRefusal.UnknownRevision(id, number));
    }
}
