package dev.stele.translation.memory.index;

import dev.stele.translation.memory.MemoryIndex.Hits;
import dev.stele.translation.memory.MemoryIndex.PairSize;
import dev.stele.translation.memory.MemoryIndex.Similar;
import dev.stele.translation.memory.Remembered;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.Directory;

/** The Lucene index of entries. What is put in is found after {@link #refresh}. */
final class EntryIndex implements AutoCloseable {

    private static final double BUFFER_MEGABYTES = 8;

    private final Directory directory;
    private final Words words = new Words();
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /** Begins an empty index. */
    EntryIndex(Directory directory) {
        this.directory = directory;
        try {
            this.writer = new IndexWriter(
                    directory,
                    new IndexWriterConfig(words)
                            .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                            // A new start reads the store anew, so nothing need be safe on disk.
                            .setCommitOnClose(false));
            this.searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts what is known of the sources in the place of what was. */
    void put(Collection<Remembered> sources) {
        for (Remembered it : sources) {
            Term key = new Term(EntryFields.KEY, it.key());
            if (it.entries().isEmpty()) {
                run(() -> writer.deleteDocuments(key));
            } else {
                run(() -> writer.updateDocuments(key, documents(it)));
            }
        }
    }

    /** Puts sources in that were never in before. */
    void add(Collection<Remembered> sources) {
        for (Remembered it : sources) {
            if (!it.entries().isEmpty()) {
                run(() -> writer.addDocuments(documents(it)));
            }
        }
    }

    void remove(Collection<String> keys) {
        Term[] terms = keys.stream().map(it -> new Term(EntryFields.KEY, it)).toArray(Term[]::new);
        run(() -> writer.deleteDocuments(terms));
    }

    private static List<Document> documents(Remembered it) {
        return it.entries().stream().map(EntryFields::of).toList();
    }

    void refresh() {
        run(searchers::maybeRefreshBlocking);
    }

    List<Similar> similar(String from, String to, String source, int threshold, int most) {
        return search(searcher -> new SimilarSources(searcher, words).find(from, to, source, threshold, most));
    }

    Hits find(Question question, String from, String to, int skip, int size) {
        if (question.isEmpty()) {
            return new Hits(List.of(), 0);
        }
        Query either = new BooleanQuery.Builder()
                .add(question.in(EntryFields.SOURCE), Occur.SHOULD)
                .add(question.in(EntryFields.TARGET), Occur.SHOULD)
                .build();
        Query query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(EntryFields.PAIR, EntryFields.pair(from, to))), Occur.FILTER)
                .add(either, Occur.FILTER)
                .build();
        // By id too, so that no page repeats what another showed.
        Sort latest = new Sort(
                new SortField(EntryFields.APPROVED, SortField.Type.LONG, true),
                new SortField(EntryFields.ID, SortField.Type.STRING));
        return search(searcher -> {
            TopFieldDocs top = searcher.search(
                    new ConstantScoreQuery(query),
                    new TopFieldCollectorManager(latest, skip + size, null, Integer.MAX_VALUE));
            return new Hits(ids(searcher, top, skip), top.totalHits.value());
        });
    }

    private static List<String> ids(IndexSearcher searcher, TopDocs top, int skip) throws IOException {
        StoredFields stored = searcher.storedFields();
        List<String> ids = new ArrayList<>();
        for (int i = skip; i < top.scoreDocs.length; i++) {
            ScoreDoc hit = top.scoreDocs[i];
            ids.add(stored.document(hit.doc, Set.of(EntryFields.ID)).get(EntryFields.ID));
        }
        return ids;
    }

    List<PairSize> pairs() {
        return search(searcher -> {
            IndexReader reader = searcher.getIndexReader();
            Terms terms = MultiTerms.getTerms(reader, EntryFields.PAIR);
            List<PairSize> sizes = new ArrayList<>();
            if (terms != null) {
                TermsEnum each = terms.iterator();
                while (each.next() != null) {
                    String pair = each.term().utf8ToString();
                    int entries = searcher.count(new TermQuery(new Term(EntryFields.PAIR, pair)));
                    if (entries > 0) {
                        int space = pair.indexOf(' ');
                        sizes.add(new PairSize(pair.substring(0, space), pair.substring(space + 1), entries));
                    }
                }
            }
            return sizes;
        });
    }

    Words words() {
        return words;
    }

    private <T> T search(Search<T> search) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return search.in(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Search<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    private interface Step {
        void run() throws IOException;
    }

    @Override
    public void close() {
        run(() -> {
            searchers.close();
            writer.close();
            words.close();
            directory.close();
        });
    }
}
