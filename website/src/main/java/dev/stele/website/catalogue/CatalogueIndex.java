package dev.stele.website.catalogue;

import dev.stele.contracts.ArticleKind;
import dev.stele.website.index.DiskIndex;
import dev.stele.website.index.IndexSettings;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Month;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
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
            return entry -> {
                if (ids.advanceExact(entry) && counts.advanceExact(entry)) {
                    versions.put(ids.lookupOrd(ids.ordValue()).utf8ToString(), counts.longValue());
                }
            };
        });
        return versions;
    }

    List<Month> months(ArticleKind kind) {
        MonthCounter counter = new MonthCounter();
        each(ListQuery.one(kind), leaf -> {
            NumericDocValues published = Entries.published(leaf);
            return entry -> {
                if (published != null && published.advanceExact(entry)) {
                    counter.count(published.longValue());
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
        Entries entries = new Entries(searcher);
        entries.each(wanted.entries(), leaf -> {
            NumericDocValues published = Entries.published(leaf);
            return entry -> {
                if (published != null && published.advanceExact(entry)) {
                    list.add(leaf.docBase + entry, published.longValue());
                }
            };
        });
        return list.places(wanted.skip(), wanted.skip() + wanted.limit(), Comparator.comparing(entries::id)).stream()
                .map(entry -> entries.id(entry).utf8ToString())
                .toList();
    }

    private void each(Query query, Entries.Leaves leaves) {
        index.search(searcher -> {
            new Entries(searcher).each(query, leaves);
            return true;
        });
    }

    @Override
    public void close() {
        index.close();
    }
}
