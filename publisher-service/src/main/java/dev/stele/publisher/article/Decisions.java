package dev.stele.publisher.article;

import java.util.Optional;
import java.util.UUID;

/**
 * Which article has an address that several wanted. Articles are folded in no common order, so who came first is written
 * down once and holds in every later fold.
 */
public interface Decisions {

    Optional<UUID> ownerOf(String route);

    /** Returns once the decision is safe. */
    void decide(String route, UUID owner);

    /** Learns what other instances have decided meanwhile. */
    default void refresh() {}
}
