package dev.stele.newsroom.board;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What somebody looks for on the board; empty words look for everything. */
public record BoardQuery(
        @Nullable String locale,
        @Nullable String section,
        @Nullable String state,
        boolean mine,
        @Nullable String q,
        int page) {

    static final int SIZE = 25;

    /** In the order of an article's way. */
    public static final List<String> STATES = List.of(
            "DRAFT",
            "RELEASED",
            "MISSING",
            "CLAIMED",
            "IN_REVIEW",
            "NEEDS_WORK",
            "APPROVED",
            "STALE",
            "LIVE",
            "WITHDRAWN",
            "FAILED");

    public boolean isFiltered() {
        return mine || given(locale) || given(section) || given(state) || given(q);
    }

    public BoardQuery on(int other) {
        return new BoardQuery(locale, section, state, mine, q, other);
    }

    /** The address of what it finds, under that path. */
    public String address(String path) {
        Map<String, @Nullable String> given = new LinkedHashMap<>();
        given.put("locale", locale);
        given.put("section", section);
        given.put("state", state);
        given.put("mine", mine ? "true" : null);
        given.put("q", q);
        given.put("page", page > 0 ? String.valueOf(page) : null);
        String query = given.entrySet().stream()
                .filter(one -> given(one.getValue()))
                .map(one ->
                        one.getKey() + "=" + URLEncoder.encode(String.valueOf(one.getValue()), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    public boolean hasState(String other) {
        return Objects.equals(state, other);
    }

    private static boolean given(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
