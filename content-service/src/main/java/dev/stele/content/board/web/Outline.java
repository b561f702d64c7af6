package dev.stele.content.board.web;

import dev.stele.content.article.ArticleState;
import dev.stele.content.board.BoardRow;
import dev.stele.content.status.LocaleState;
import dev.stele.contracts.ArticleKind;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one must know of an article to choose it.
 *
 * @param headlines by locale: the current one in the source language, and what readers see in the others
 * @param states by locale
 */
record Outline(
        UUID id,
        ArticleKind kind,
        ArticleState state,
        String sourceLocale,
        @Nullable String section,
        Map<String, String> headlines,
        Map<String, LocaleState> states,
        Instant updatedAt) {

    static List<Outline> inOrder(List<UUID> ids, List<BoardRow> rows) {
        Map<UUID, BoardRow> byId = rows.stream().collect(Collectors.toMap(BoardRow::id, Function.identity()));
        return ids.stream()
                .distinct()
                .map(byId::get)
                .filter(Objects::nonNull)
                .map(Outline::of)
                .toList();
    }

    private static Outline of(BoardRow row) {
        Map<String, String> headlines = new LinkedHashMap<>();
        headlines.put(row.sourceLocale(), row.headline());
        row.headlines().forEach(headlines::putIfAbsent);
        Map<String, LocaleState> states = new LinkedHashMap<>();
        row.locales().forEach((locale, status) -> states.put(locale, status.state()));
        return new Outline(
                row.id(),
                row.kind(),
                row.state(),
                row.sourceLocale(),
                row.section(),
                headlines,
                states,
                row.updatedAt());
    }
}
