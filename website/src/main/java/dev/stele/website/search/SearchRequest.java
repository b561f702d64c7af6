package dev.stele.website.search;

import dev.stele.website.answer.Address;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks for.
 *
 * @param q without needless spaces; empty when nothing was asked yet
 * @param from first day of publication
 * @param to last day of publication
 * @param page from 1
 */
record SearchRequest(
        String q,
        @Nullable String section,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int page) {

    static final int LONGEST = 200;
    private static final int MOST_PAGES = 50;
    private static final int EARLIEST_YEAR = 1000;
    private static final int LATEST_YEAR = 9999;

    /** @throws BadSearch when nothing can be looked for so; parameters that no search has are not looked at */
    static SearchRequest of(Map<String, String[]> parameters) {
        return new SearchRequest(
                question(value(parameters, "q")),
                section(value(parameters, "section")),
                day(value(parameters, "from")),
                day(value(parameters, "to")),
                page(value(parameters, "page")));
    }

    boolean isEmpty() {
        return q.isEmpty();
    }

    SearchRequest onPage(int number) {
        return new SearchRequest(q, section, from, to, number);
    }

    /** One spelling for all ways to ask the same. */
    String query() {
        StringBuilder query = new StringBuilder();
        Address.append(query, "q", q);
        Address.append(query, "section", section);
        Address.append(query, "from", from);
        Address.append(query, "to", to);
        Address.append(query, "page", page == 1 ? null : page);
        return query.toString();
    }

    private static String value(Map<String, String[]> parameters, String name) {
        String[] values = parameters.getOrDefault(name, new String[] {""});
        if (values.length != 1) {
            throw new BadSearch();
        }
        return values[0];
    }

    private static String question(String q) {
        if (q.length() > LONGEST || q.chars().anyMatch(SearchRequest::isForeign) || isLongInside(q)) {
            throw new BadSearch();
        }
        return q.strip().replaceAll("\\s+", " ");
    }

    /** One character may stand for 18 others, which is how the index looks for it. */
    private static boolean isLongInside(String q) {
        return Normalizer.normalize(q, Normalizer.Form.NFKC).length() > LONGEST;
    }

    /** No keyboard writes these; half of a pair comes from nobody but an attacker. */
    private static boolean isForeign(int c) {
        return (Character.isISOControl(c) && !Character.isWhitespace(c)) || c == 0xFFFD;
    }

    private static @Nullable String section(String section) {
        if (section.length() > LONGEST || section.chars().anyMatch(SearchRequest::isForeign)) {
            throw new BadSearch();
        }
        return section.isEmpty() ? null : section;
    }

    private static @Nullable LocalDate day(String day) {
        try {
            LocalDate date = day.isEmpty() ? null : LocalDate.parse(day);
            if (date != null && (date.getYear() < EARLIEST_YEAR || date.getYear() > LATEST_YEAR)) {
                throw new BadSearch();
            }
            return date;
        } catch (DateTimeParseException e) {
            throw new BadSearch();
        }
    }

    private static int page(String page) {
        if (page.isEmpty()) {
            return 1;
        }
        if (!page.matches("[1-9][0-9]?") || Integer.parseInt(page) > MOST_PAGES) {
            throw new BadSearch();
        }
        return Integer.parseInt(page);
    }

    /** Whether there may be a page after this one. */
    boolean mayGoOn() {
        return page < MOST_PAGES;
    }
}
