package dev.stele.website.search.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/**
 * Adds to the scores of some texts what they earn by another query. Lucene's rescorer goes on from each text to the next that
 * matches, which for phrases of frequent words means to read places of words in most of the index; here no other text is read.
 */
final class Refinement {

    private static final Comparator<ScoreDoc> BEST_FIRST =
            Comparator.<ScoreDoc>comparingDouble(hit -> -hit.score).thenComparingInt(hit -> hit.doc);

    private final IndexSearcher searcher;
    private final Weight weight;
    private final SearchBudget budget;

    Refinement(IndexSearcher searcher, Query query, SearchBudget budget) throws IOException {
        this.searcher = searcher;
        this.budget = budget;
        this.weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
    }

    /**
     * The same texts, best first.
     *
     * @throws SearchTimeout when the budget is used up
     */
    ScoreDoc[] of(ScoreDoc[] hits) throws IOException {
        ScoreDoc[] refined = Arrays.stream(hits)
                .map(hit -> new ScoreDoc(hit.doc, hit.score))
                .sorted(Comparator.comparingInt(hit -> hit.doc))
                .toArray(ScoreDoc[]::new);
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        for (int i = 0; i < refined.length; ) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(refined[i].doc, leaves));
            int end = i + 1;
            while (end < refined.length
                    && refined[end].doc < leaf.docBase + leaf.reader().maxDoc()) {
                end++;
            }
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                add(scorer, leaf.docBase, Arrays.asList(refined).subList(i, end));
            }
            i = end;
        }
        Arrays.sort(refined, BEST_FIRST);
        return refined;
    }

    private void add(Scorer scorer, int base, List<ScoreDoc> hits) throws IOException {
        TwoPhaseIterator exact = scorer.twoPhaseIterator();
        DocIdSetIterator candidates = exact == null ? scorer.iterator() : exact.approximation();
        for (ScoreDoc hit : hits) {
            budget.check();
            int doc = hit.doc - base;
            if (candidates.docID() < doc) {
                candidates.advance(doc);
            }
            if (candidates.docID() == doc && (exact == null || exact.matches())) {
                hit.score += scorer.score();
            }
        }
    }
}
