package dev.stele.website.delivery;

import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Selection;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a caller asks of the list of articles.
 *
 * @param before the articles first published before this moment; with an id, also those of the same moment behind it
 */
record ListQuery(
        @Nullable String section,
        @Nullable String tag,
        @Nullable Instant before,
        @Nullable String id,
        int size) {

    private static final Set<String> KNOWN = Set.of("section", "tag", "before", "size");
    private static final int MOST = 100;
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    /** Refuses what it does not know: a filter that is quietly dropped shows more than was asked for. */
    static ListQuery of(Map<String, String[]> parameters) {
        parameters.forEach((name, values) -> {
            if (!KNOWN.contains(name) || values.length != 1) {
                throw new UnknownQuery(name);
            }
        });
        String cursor = value(parameters, "before");
        int split = cursor == null ? -1 : cursor.indexOf('_');
        return new ListQuery(
                value(parameters, "section"),
                value(parameters, "tag"),
                moment(cursor, split),
                cursor == null || split < 0 ? null : cursor.substring(split + 1),
                size(value(parameters, "size")));
    }

    Selection selection(String locale) {
        return Selection.newest(locale, size + 1)
                .ofSection(section)
                .withTag(tag)
                .before(before, id);
    }

    /** One spelling for all ways to ask the same. */
    String canonical() {
        return query(before == null ? null : id == null ? before.toString() : before + "_" + id);
    }

    String after(LiveArticle last) {
        return query(last.publishedAt() + "_" + last.id());
    }

    private String query(@Nullable String cursor) {
        StringBuilder query = new StringBuilder("?size=").append(size);
        append(query, "section", section);
        append(query, "tag", tag);
        append(query, "before", cursor);
        return query.toString();
    }

    private static void append(StringBuilder query, String name, @Nullable String value) {
        if (value != null) {
            query.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static @Nullable String value(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        return values == null || values[0].isEmpty() ? null : values[0];
    }

    private static @Nullable Instant moment(@Nullable String cursor, int split) {
        try {
            Instant moment = cursor == null ? null : Instant.parse(split < 0 ? cursor : cursor.substring(0, split));
            if (moment != null && (moment.isBefore(EARLIEST) || moment.isAfter(LATEST))) {
                throw new UnknownQuery("before");
            }
            return moment;
        } catch (DateTimeException e) {
            throw new UnknownQuery("before");
        }
    }

    private static int size(@Nullable String text) {
        try {
            int size = text == null ? 20 : Integer.parseInt(text);
            if (size >= 1 && size <= MOST) {
                return size;
            }
        } catch (NumberFormatException e) {
            throw new UnknownQuery("size");
        }
        throw new UnknownQuery("size");
    }
}
