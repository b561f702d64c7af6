package dev.stele.website.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The entries of one state of the index, for questions that need no order. */
record Entries(IndexSearcher searcher) {

    /** Is asked of each part of the index what takes the entries there. */
    interface Leaves {
        Taker in(LeafReaderContext leaf) throws IOException;
    }

    /** Takes entries by their number within a part of the index. */
    interface Taker {
        void take(int entry) throws IOException;
    }

    void each(Query query, Leaves leaves) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                Taker taker = leaves.in(leaf);
                Bits live = leaf.reader().getLiveDocs();
                DocIdSetIterator found = scorer.iterator();
                for (int entry = found.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = found.nextDoc()) {
                    if (live == null || live.get(entry)) {
                        taker.take(entry);
                    }
                }
            }
        }
    }

    /** The id of an entry by its number within the whole index; they can be asked for in any order. */
    BytesRef id(int entry) {
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

    /** When the entries of a part were published; null where none has a time. */
    static @Nullable NumericDocValues published(LeafReaderContext leaf) throws IOException {
        return DocValues.unwrapSingleton(DocValues.getSortedNumeric(leaf.reader(), CatalogueFields.PUBLISHED));
    }
}
