package dev.stele.content.lint.link;

import dev.stele.content.article.Articles;
import dev.stele.content.article.Publishing;
import dev.stele.content.lint.Surroundings.LinkState;
import dev.stele.content.redirect.Redirects;
import dev.stele.contracts.AddressesMoved.Move;
import dev.stele.contracts.OldAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what readers meet behind links to addresses of the site as it was before it moved here. */
@Component
class MovedLinks {
    private final Articles articles;
    private final Redirects redirects;

    MovedLinks(Articles articles, Redirects redirects) {
        this.articles = articles;
        this.redirects = redirects;
    }

    /** By link, what the table knows of its address with the query or without; what it does not know is left out. */
    Map<String, LinkState> of(Map<String, OldAddress> addresses) {
        if (addresses.isEmpty()) return Map.of();
        Map<String, Move> known = redirects.known(addresses.values().stream()
                .flatMap(address -> Stream.of(address.key(), address.path()))
                .distinct()
                .toList());
        Map<UUID, Publishing> orders = articles.publishing(known.values().stream()
                .map(Move::articleId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<String, LinkState> states = new HashMap<>();
        addresses.forEach((href, address) -> {
            Move move = known.getOrDefault(address.key(), known.get(address.path()));
            if (move != null) states.put(href, state(move, orders));
        });
        return states;
    }

    private static LinkState state(Move move, Map<UUID, Publishing> orders) {
        return switch (move.fate()) {
            case PATH -> LinkState.OLD;
            case GONE, FORGOTTEN -> LinkState.DEAD;
            case ARTICLE -> state(move.articleId() == null ? null : orders.get(move.articleId()));
        };
    }

    private static LinkState state(@Nullable Publishing article) {
        if (article == null) return LinkState.DEAD;
        if (!article.orders().isEmpty()) return LinkState.OLD;
        if (!article.schedules().isEmpty()) return LinkState.WAITING;
        return article.withdrawn().isEmpty() ? LinkState.DRAFT : LinkState.DEAD;
    }
}
