package dev.stele.publisher.article;

import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.NewsEvent;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * All that the publisher remembers of an article: enough to decide without reading anything else what goes live.
 *
 * @param version counts the facts applied
 * @param routes the address given for each address wanted
 */
public record Dossier(
        UUID articleId,
        long version,
        Sequences sequences,
        Library library,
        Orders orders,
        Showing showing,
        SortedMap<String, String> routes) {

    /** Of an article that nothing is known of. */
    public static Dossier empty(UUID articleId) {
        return new Dossier(articleId, 0, Sequences.NONE, Library.EMPTY, Orders.NONE, Showing.NOTHING, new TreeMap<>());
    }

    /** News until a revision says otherwise. */
    public ArticleKind kind() {
        ArticleKind kind = library.kind();
        return kind == null ? ArticleKind.NEWS : kind;
    }

    /** By which people know the article: that of the newest text in its own language. */
    public Optional<String> headline() {
        return Optional.ofNullable(library.variants().get(String.valueOf(library.sourceLocale())))
                .filter(texts -> !texts.isEmpty())
                .map(texts -> texts.lastEntry().getValue().summary().headline());
    }

    /** Path of a wanted address once it is given. */
    public String path(String wanted) {
        return "/" + routes.getOrDefault(wanted, wanted);
    }

    /** Whether the source language shows a later revision than this page. */
    public boolean behind(Showing.Live page) {
        Showing.Live source = showing.live().get(String.valueOf(library.sourceLocale()));
        return source != null && source.revision() > page.revision();
    }

    Dossier with(Library next) {
        return new Dossier(articleId, version, sequences, next, orders, showing, routes);
    }

    Dossier with(Orders next) {
        return new Dossier(articleId, version, sequences, library, next, showing, routes);
    }

    Dossier with(Showing next) {
        return new Dossier(articleId, version, sequences, library, orders, next, routes);
    }

    Dossier applied(NewsEvent event) {
        return new Dossier(articleId, version + 1, sequences.seen(event), library, orders, showing, routes);
    }

    Dossier given(SortedMap<String, String> addresses) {
        SortedMap<String, String> next = new TreeMap<>(routes);
        next.putAll(addresses);
        return new Dossier(articleId, version, sequences, library, orders, showing, next);
    }
}
