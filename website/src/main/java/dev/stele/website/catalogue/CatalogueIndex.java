package dev.stele.website.catalogue;

import dev.stele.contracts.ArticleKind;
import dev.stele.website.index.DiskIndex;
import dev.stele.website.index.IndexSettings;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Month;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The index of the catalogue. */
final class CatalogueIndex implements AutoCloseable {

    private static final int LEAST_AT_ONCE = 256;

    private final DiskIndex index;

    CatalogueIndex(IndexSettings settings) {
        index = new DiskIndex(settings, new KeywordAnalyzer());
    }

    /** Puts articles in the place of those with the ids; one that is live nowhere leaves nothing. */
    void replace(Collection<String> ids, Collection<LiveArticle> articles) {
        index.replace(
                ids.stream().map(CatalogueFields::id).toList(),
                articles.stream()
                        .flatMap(article -> CatalogueFields.of(article).stream())
                        .toList());
    }

    void clear() {
        index.clear();
    }

    void refresh() {
        index.refresh();
    }

    List<String> find(ListQuery wanted) {
        return index.search(searcher -> {
            if (wanted.isDeep()) {
                return deep(searcher, wanted);
            }
            return wanted.repeats() ? unrepeated(searcher, wanted) : plain(searcher, wanted);
        });
    }

    /** How often each article had changed when it was put in. */
    Map<String, Long> versions() {
        Map<String, Long> versions = new HashMap<>();
        each(ListQuery.one(), leaf -> {
            SortedDocValues ids = DocValues.getSorted(leaf.reader(), CatalogueFields.ID);
            NumericDocValues counts = DocValues.getNumeric(leaf.reader(), CatalogueFields.VERSION);
            return doc -> {
                if (ids.advanceExact(doc) && counts.advanceExact(doc)) {
                    versions.put(ids.lookupOrd(ids.ordValue()).utf8ToString(), counts.longValue());
                }
            };
        });
        return versions;
    }

    List<Month> months(ArticleKind kind) {
        MonthCounter counter = new MonthCounter();
        each(ListQuery.one(kind), leaf -> {
            NumericDocValues published =
                    DocValues.unwrapSingleton(DocValues.getSortedNumeric(leaf.reader(), CatalogueFields.PUBLISHED));
            NumericDocValues changed = DocValues.getNumeric(leaf.reader(), CatalogueFields.CHANGED);
            return doc -> {
                if (published != null && published.advanceExact(doc) && changed.advanceExact(doc)) {
                    counter.count(published.longValue(), changed.longValue());
                }
            };
        });
        return counter.months();
    }

    private static List<String> plain(IndexSearcher searcher, ListQuery wanted) throws IOException {
        ScoreDoc[] hits = search(searcher, wanted, wanted.after(), wanted.skip() + wanted.limit());
        return List.of(hits).stream()
                .skip(wanted.skip())
                .map(hit -> id((FieldDoc) hit))
                .toList();
    }

    /** Languages of an article stand side by side in the order, and count once. */
    private static List<String> unrepeated(IndexSearcher searcher, ListQuery wanted) throws IOException {
        int enough = wanted.skip() + wanted.limit();
        int atOnce = Math.max(LEAST_AT_ONCE, 2 * enough);
        Set<String> ids = new LinkedHashSet<>();
        @Nullable FieldDoc after = wanted.after();
        ScoreDoc[] hits;
        do {
            hits = search(searcher, wanted, after, atOnce);
            for (ScoreDoc hit : hits) {
                after = (FieldDoc) hit;
                ids.add(id(after));
            }
        } while (hits.length == atOnce && ids.size() <= enough);
        return ids.stream().skip(wanted.skip()).limit(wanted.limit()).toList();
    }

    private static ScoreDoc[] search(IndexSearcher searcher, ListQuery wanted, @Nullable FieldDoc after, int most)
            throws IOException {
        int number = Math.max(1, Math.min(most, searcher.getIndexReader().maxDoc()));
        return searcher.search(wanted.entries(), new TopFieldCollectorManager(wanted.order(), number, after, number))
                .scoreDocs;
    }

    private static String id(FieldDoc hit) {
        return ((BytesRef) hit.fields[1]).utf8ToString();
    }

    private static List<String> deep(IndexSearcher searcher, ListQuery wanted) throws IOException {
        DeepList list = new DeepList(wanted.isNewestFirst());
        each(searcher, wanted.entries(), leaf -> {
            NumericDocValues published = published(leaf);
            return doc -> {
                if (published != null && published.advanceExact(doc)) {
                    list.add(leaf.docBase + doc, published.longValue());
                }
            };
        });
        Ids ids = new Ids(searcher);
        return list.places(wanted.skip(), wanted.skip() + wanted.limit(), Comparator.comparing(ids::of)).stream()
                .map(entry -> ids.of(entry).utf8ToString())
                .toList();
    }

    private static @Nullable NumericDocValues published(LeafReaderContext leaf) throws IOException {
        return DocValues.unwrapSingleton(DocValues.getSortedNumeric(leaf.reader(), CatalogueFields.PUBLISHED));
    }

    private void each(Query query, Leaves leaves) {
        index.search(searcher -> {
            each(searcher, query, leaves);
            return true;
        });
    }

    private static void each(IndexSearcher searcher, Query query, Leaves leaves) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                Entries entries = leaves.in(leaf);
                Bits live = leaf.reader().getLiveDocs();
                DocIdSetIterator found = scorer.iterator();
                for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
                    if (live == null || live.get(doc)) {
                        entries.take(doc);
                    }
                }
            }
        }
    }

    /** The ids of entries, in whatever order they are asked for. */
    private record Ids(IndexSearcher searcher) {
        BytesRef of(int entry) {
            try {
                List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
                LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(entry, leaves));
                SortedDocValues ids = DocValues.getSorted(leaf.reader(), CatalogueFields.ID);
                return ids.advanceExact(entry - leaf.docBase)
                        ? BytesRef.deepCopyOf(ids.lookupOrd(ids.ordValue()))
                        : new BytesRef();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private interface Leaves {
        Entries in(LeafReaderContext leaf) throws IOException;
    }

    private interface Entries {
        void take(int doc) throws IOException;
    }

    @Override
    public void close() {
        index.close();
    }
}
