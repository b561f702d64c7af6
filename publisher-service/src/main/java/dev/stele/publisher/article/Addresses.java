package dev.stele.publisher.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Gives pages their addresses; where two articles want the same, the later gets a part of its id added. */
final class Addresses {

    private record Claim(UUID articleId, String wanted, int rung) {

        Route route() {
            return Route.choice(wanted, articleId, rung);
        }

        Claim next() {
            return new Claim(articleId, wanted, rung + 1);
        }
    }

    private final SiteStore store;
    private final Decisions decisions;

    Addresses(SiteStore store, Decisions decisions) {
        this.store = store;
        this.decisions = decisions;
    }

    /** The address given for each wanted one, by article. */
    Map<UUID, SortedMap<String, String>> give(Map<UUID, ? extends Collection<String>> wanted) {
        Map<UUID, SortedMap<String, String>> given = new HashMap<>();
        List<Claim> open = new ArrayList<>();
        wanted.forEach((article, routes) -> routes.forEach(route -> open.add(undecided(new Claim(article, route, 0)))));
        while (!open.isEmpty()) {
            Map<String, Route> first = new LinkedHashMap<>();
            open.forEach(claim -> first.putIfAbsent(claim.route().id(), claim.route()));
            Map<String, UUID> owners = store.claim(first.values());
            List<Claim> lost = new ArrayList<>();
            for (Claim claim : open) {
                String route = claim.route().id();
                UUID owner = owners.getOrDefault(route, claim.articleId());
                if (owner.equals(claim.articleId())) {
                    given.computeIfAbsent(claim.articleId(), _ -> new TreeMap<>())
                            .put(claim.wanted(), route);
                } else {
                    decisions.decide(route, owner);
                    lost.add(undecided(claim.next()));
                }
            }
            open.clear();
            open.addAll(lost);
        }
        return given;
    }

    private Claim undecided(Claim claim) {
        Claim open = claim;
        while (decisions
                .ownerOf(open.route().id())
                .filter(owner -> !owner.equals(claim.articleId()))
                .isPresent()) {
            open = open.next();
        }
        return open;
    }
}
