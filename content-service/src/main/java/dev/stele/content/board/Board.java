package dev.stele.content.board;

import dev.stele.content.status.LocaleState;
import dev.stele.contracts.ArticleKind;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every article as a row that can be looked for by the state of its languages. */
public interface Board {
    /** Keeps the row unless one is there that knows more; false when there is. */
    boolean keep(StandingRow row);

    /** Last changed first. */
    Page list(Filter filter, Instant now);

    Optional<BoardRow> find(UUID id, Instant now);

    /** In no order; unknown ones are left out. */
    List<BoardRow> all(Collection<UUID> ids, Instant now);

    /** By article, of which version of it the row tells. */
    Map<UUID, Long> versions();

    /**
     * What to list.
     *
     * @param kind news or pages; both where none is named
     * @param locale that the article is to have, and in which it is to be in the state
     * @param state of that language, or of any
     * @param person who began the article or changed it last
     * @param search part of the headline in the source language or in one that readers see
     * @param among these articles; among all where none is named
     */
    record Filter(
            @Nullable ArticleKind kind,
            @Nullable String locale,
            @Nullable String section,
            @Nullable LocaleState state,
            @Nullable String person,
            @Nullable String search,
            List<UUID> among,
            int page,
            int size) {}

    /** One page of the board. */
    record Page(List<BoardRow> items, long total) {}
}
