package dev.stele.website.delivery;

import dev.stele.contracts.ArticleKind;
import dev.stele.website.answer.Address;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Selection;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a caller asks of the list of articles.
 *
 * @param since only those first published then or later
 * @param until only those first published before
 * @param after the place where the page before ended
 */
record ListQuery(
        ArticleKind kind,
        @Nullable String section,
        @Nullable String tag,
        @Nullable Instant since,
        @Nullable Instant until,
        @Nullable Cursor after,
        int size,
        Fields fields) {

    private static final Set<String> KNOWN =
            Set.of("kind", "section", "tag", "since", "until", "before", "cursor", "size", "fields");
    private static final int MOST = 100;
    private static final int USUAL = 20;

    static ListQuery of(String locale, Map<String, String[]> parameters) {
        Query query = new Query(parameters, KNOWN);
        ListQuery whole = new ListQuery(
                kind(query.value("kind")),
                query.value("section"),
                query.value("tag"),
                query.moment("since"),
                query.moment("until"),
                null,
                query.number("size", MOST, USUAL),
                Fields.of(query.value("fields"), Fields.OF_SUMMARY));
        return whole.from(locale, query.value("cursor"), query.value("before"));
    }

    /** {@code before} is a moment, or a moment and an id as the addresses of an earlier version had it. */
    private ListQuery from(String locale, @Nullable String cursor, @Nullable String before) {
        if (cursor != null && before != null || before != null && until != null) {
            throw new UnknownQuery("before");
        }
        if (cursor != null) {
            return with(until, Cursor.decode(cursor, name(locale)));
        }
        int split = before == null ? -1 : before.indexOf('_');
        if (before == null) {
            return this;
        }
        return split < 0
                ? with(Query.moment("before", before), null)
                : with(
                        until,
                        new Cursor(Query.moment("before", before.substring(0, split)), before.substring(split + 1)));
    }

    private ListQuery with(@Nullable Instant end, @Nullable Cursor place) {
        return new ListQuery(kind, section, tag, since, end, place, size, fields);
    }

    Selection selection(String locale) {
        Selection all = Selection.newest(locale, size + 1)
                .ofKind(kind)
                .ofSection(section)
                .withTag(tag);
        Cursor place = after;
        return place != null && (until == null || place.moment().isBefore(until))
                ? all.before(place.moment(), place.id())
                : all.before(until, null);
    }

    /** Lists are sorted by that moment, so what is too old is the end of them. */
    boolean reaches(LiveArticle article) {
        return since == null || !article.publishedAt().isBefore(since);
    }

    /** Whether anybody can make up any number of such addresses. */
    boolean isArbitrary() {
        return since != null || until != null || after != null || size != USUAL || !fields.areAll();
    }

    /** One spelling for all ways to ask the same. */
    String canonical(String locale) {
        StringBuilder query = filters();
        Address.append(query, "size", size);
        Address.append(query, "fields", fields.canonical());
        Address.append(query, "cursor", after == null ? null : place(locale, after));
        return query.toString();
    }

    String next(String locale, LiveArticle last) {
        return with(until, Cursor.after(last)).canonical(locale);
    }

    /** Ids that are none come only from addresses by hand. */
    private String place(String locale, Cursor cursor) {
        try {
            return cursor.encode(name(locale));
        } catch (IllegalArgumentException e) {
            throw new UnknownQuery("before");
        }
    }

    private String name(String locale) {
        return locale + filters();
    }

    private StringBuilder filters() {
        StringBuilder query = new StringBuilder();
        Address.append(
                query, "kind", kind == ArticleKind.NEWS ? null : kind.name().toLowerCase(Locale.ROOT));
        Address.append(query, "section", section);
        Address.append(query, "tag", tag);
        Address.append(query, "since", since);
        Address.append(query, "until", until);
        return query;
    }

    private static ArticleKind kind(@Nullable String name) {
        return name == null
                ? ArticleKind.NEWS
                : Arrays.stream(ArticleKind.values())
                        .filter(kind -> List.of(kind.name(), kind.name().toLowerCase(Locale.ROOT))
                                .contains(name))
                        .findFirst()
                        .orElseThrow(() -> new UnknownQuery("kind"));
    }
}
