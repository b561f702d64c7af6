package dev.stele.website.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;

/** An index in a folder of its own. What is written is found after {@link #refresh}. */
public final class DiskIndex implements AutoCloseable {

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /** Begins an empty index. */
    public DiskIndex(IndexSettings settings, Analyzer analyzer) {
        try {
            directory = IndexFolder.create(settings.parent());
            writer = new IndexWriter(
                    directory,
                    new IndexWriterConfig(analyzer)
                            .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                            .setRAMBufferSizeMB(settings.buffer().toBytes() / (double) (1 << 20))
                            // A new start reads the store anew, so nothing need be safe on disk.
                            .setCommitOnClose(false));
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts documents in the place of all that bear the terms. */
    public void replace(Collection<Term> terms, List<Document> documents) {
        run(() -> {
            writer.deleteDocuments(terms.toArray(Term[]::new));
            for (Document document : documents) {
                writer.addDocument(document);
            }
        });
    }

    public void clear() {
        run(writer::deleteAll);
    }

    public void refresh() {
        run(searchers::maybeRefreshBlocking);
    }

    public <T> T search(Search<T> search) {
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

    @Override
    public void close() {
        run(() -> {
            searchers.close();
            writer.close();
            directory.close();
        });
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something to find out from one unchanging state of an index. */
    public interface Search<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    private interface Step {
        void run() throws IOException;
    }
}
