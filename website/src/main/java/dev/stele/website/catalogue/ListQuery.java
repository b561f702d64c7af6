package dev.stele.website.catalogue;

import dev.stele.contracts.ArticleKind;
import dev.stele.website.site.Selection;
import dev.stele.website.site.Span;
import java.time.Instant;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * A list as a question to the index.
 *
 * @param after the entry behind which the list begins
 * @param repeats whether an article may be found in several languages
 */
record ListQuery(Query entries, Sort order, @Nullable FieldDoc after, boolean repeats, int skip, int limit) {

    private static final Sort NEWEST_FIRST = sort(true, false);
    private static final Sort OLDEST_FIRST = sort(false, false);

    /** The order of {@link #NEWEST_FIRST} from its end. */
    private static final Sort FROM_THE_END = sort(false, true);

    /** Before every id. */
    private static final BytesRef LEAST_ID = new BytesRef();

    private static final int DEEP = 200;

    /** Behind every id. */
    private static final BytesRef NO_ID = new BytesRef(new byte[] {(byte) 0xFF});

    static ListQuery of(Selection wanted) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        add(all, CatalogueFields.KIND, wanted.kind().name());
        add(all, CatalogueFields.LOCALE, wanted.locale());
        add(all, CatalogueFields.SECTION, wanted.section());
        add(all, CatalogueFields.TAG, wanted.tag());
        add(all, CatalogueFields.AUTHOR, wanted.author());
        boolean anyEntry =
                wanted.locale() == null && wanted.section() == null && wanted.tag() == null && wanted.author() == null;
        if (anyEntry) {
            add(all, CatalogueFields.FIRST, CatalogueFields.YES);
        }
        return new ListQuery(
                new ConstantScoreQuery(all.build()),
                wanted.after() == null ? NEWEST_FIRST : FROM_THE_END,
                wanted.after() == null ? behind(wanted) : ahead(wanted.after(), wanted.afterId()),
                wanted.locale() == null && !anyEntry,
                wanted.skip(),
                wanted.limit());
    }

    static ListQuery of(Span span) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        add(all, CatalogueFields.KIND, span.kind().name());
        add(all, CatalogueFields.FIRST, CatalogueFields.YES);
        all.add(
                LongField.newRangeQuery(
                        CatalogueFields.PUBLISHED,
                        span.from().toEpochMilli(),
                        span.until().toEpochMilli() - 1),
                Occur.FILTER);
        return new ListQuery(new ConstantScoreQuery(all.build()), OLDEST_FIRST, null, false, span.skip(), span.limit());
    }

    /** Whether the list begins so far within the order that there is no use in sorting what stands before. */
    boolean isDeep() {
        return after == null && !repeats && skip >= DEEP;
    }

    boolean isNewestFirst() {
        return order.equals(NEWEST_FIRST);
    }

    static ListQuery newest(int limit) {
        return new ListQuery(one(), NEWEST_FIRST, null, false, 0, limit);
    }

    /** One entry of each article of a kind. */
    static Query one(ArticleKind kind) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        add(all, CatalogueFields.KIND, kind.name());
        add(all, CatalogueFields.FIRST, CatalogueFields.YES);
        return new ConstantScoreQuery(all.build());
    }

    /** One entry of each article. */
    static Query one() {
        return new ConstantScoreQuery(new TermQuery(new Term(CatalogueFields.FIRST, CatalogueFields.YES)));
    }

    private static void add(BooleanQuery.Builder all, String field, @Nullable String value) {
        if (value != null) {
            all.add(new TermQuery(new Term(field, value)), Occur.FILTER);
        }
    }

    /** The store keeps milliseconds; a moment between two of them is before the second. */
    private static @Nullable FieldDoc behind(Selection wanted) {
        Instant before = wanted.before();
        if (before == null) {
            return null;
        }
        boolean between = before.getNano() % 1_000_000 != 0;
        long moment = before.toEpochMilli() + (between ? 1 : 0);
        BytesRef id = wanted.beforeId() == null || between ? NO_ID : new BytesRef(wanted.beforeId());
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {moment, id});
    }

    /** What is later than a moment between two milliseconds is later than the first of them. */
    private static FieldDoc ahead(Instant after, @Nullable String afterId) {
        boolean between = after.getNano() % 1_000_000 != 0;
        BytesRef id = afterId == null || between ? LEAST_ID : new BytesRef(afterId);
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {after.toEpochMilli(), id});
    }

    private static Sort sort(boolean newestFirst, boolean greatestIdFirst) {
        return new Sort(
                LongField.newSortField(CatalogueFields.PUBLISHED, newestFirst, SortedNumericSelector.Type.MIN),
                new SortField(CatalogueFields.ID, SortField.Type.STRING, greatestIdFirst));
    }
}
