package dev.stele.translation.memory.index;

import dev.stele.translation.memory.MemoryEntry;
import dev.stele.translation.memory.MemoryIndex.Similar;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;

/** The best candidates by their words, put in order by their characters. */
record SimilarSources(IndexSearcher searcher, Words words) {

    private static final int CANDIDATES = 50;
    private static final int MOST_WORDS = 60;

    private record Candidate(int document, int score) {}

    List<Similar> find(String from, String to, String source, int threshold, int most) throws IOException {
        Likeness wanted = Likeness.of(source);
        if (!wanted.isComparable()) {
            return List.of();
        }
        Query query = query(from, to, source);
        ScoreDoc[] hits =
                searcher.search(query, new TopScoreDocCollectorManager(CANDIDATES, null, CANDIDATES)).scoreDocs;
        List<Candidate> candidates = candidates(hits, wanted, threshold);
        StoredFields stored = searcher.storedFields();
        List<Similar> similar = new ArrayList<>();
        for (Candidate it : candidates.subList(0, Math.min(most, candidates.size()))) {
            String id = stored.document(it.document(), Set.of(EntryFields.ID)).get(EntryFields.ID);
            similar.add(new Similar(id, it.score()));
        }
        return similar;
    }

    private Query query(String from, String to, String source) {
        Set<String> distinct = words.of(source).stream()
                .map(Words.Word::text)
                .limit(MOST_WORDS)
                .collect(Collectors.toSet());
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(EntryFields.PAIR, EntryFields.pair(from, to))), Occur.FILTER)
                .add(new TermQuery(new Term(EntryFields.KEY, MemoryEntry.key(from, to, source))), Occur.MUST_NOT);
        distinct.forEach(word -> query.add(new TermQuery(new Term(EntryFields.SOURCE, word)), Occur.SHOULD));
        return query.setMinimumNumberShouldMatch(1).build();
    }

    private List<Candidate> candidates(ScoreDoc[] hits, Likeness wanted, int threshold) throws IOException {
        // Values are read forward only.
        Arrays.sort(hits, Comparator.comparingInt(hit -> hit.doc));
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        List<Candidate> candidates = new ArrayList<>();
        LeafReaderContext leaf = null;
        BinaryDocValues values = null;
        for (ScoreDoc hit : hits) {
            if (leaf == null || hit.doc >= leaf.docBase + leaf.reader().maxDoc()) {
                leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
                values = leaf.reader().getBinaryDocValues(EntryFields.LIKENESS);
            }
            int score = score(values, hit.doc - leaf.docBase, wanted, threshold);
            if (score >= threshold) {
                candidates.add(new Candidate(hit.doc, score));
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::score).reversed());
        return candidates;
    }

    private static int score(@Nullable BinaryDocValues values, int document, Likeness wanted, int threshold)
            throws IOException {
        if (values == null || !values.advanceExact(document)) {
            return 0;
        }
        return wanted.scoreOf(Likeness.unpacked(values.binaryValue().utf8ToString()), threshold);
    }
}
