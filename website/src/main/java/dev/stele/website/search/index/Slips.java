package dev.stele.website.search.index;

import dev.stele.website.search.analysis.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Guesses what was meant by words that hardly any text has: one that differs by a letter, and by two if it is long. */
record Slips(String field, IndexSearcher searcher, SearchBudget budget) {

    private static final float ALIKE = 0.4f;
    private static final int ONE_SLIP = 4;
    private static final int TWO_SLIPS = 8;

    /** Nobody guesses at longer ones; the automaton of a fuzzy query grows with its word. */
    private static final int LONGEST_GUESSED = 40;

    /** A word that so many texts have was meant. */
    private static final int KNOWN = 3;

    private static final int MOST_ALIKE = 12;
    private static final int MOST_GUESSED = 4;

    List<Query> of(List<Word> words) throws IOException {
        List<Query> all = new ArrayList<>();
        int guessed = 0;
        for (Word word : words) {
            BooleanQuery.Builder alike = new BooleanQuery.Builder();
            alike.add(new TermQuery(new Term(field, word.stem())), Occur.SHOULD);
            alike.add(new TermQuery(new Term(field, word.exact())), Occur.SHOULD);
            if (guessed < MOST_GUESSED && searcher.getIndexReader().docFreq(new Term(field, word.stem())) < KNOWN) {
                guessed++;
                // The mark of exact words counts as a letter, and the first letter is believed.
                add(alike, word.exact(), 1);
                add(alike, word.stem(), 0);
            }
            all.add(alike.build());
        }
        return all;
    }

    private void add(BooleanQuery.Builder alike, String term, int marks) throws IOException {
        int letters = term.codePointCount(0, term.length()) - marks;
        int slips = letters >= TWO_SLIPS ? 2 : letters >= ONE_SLIP ? 1 : 0;
        if (slips > 0 && letters <= LONGEST_GUESSED) {
            budget.check();
            Query fuzzy = new FuzzyQuery(new Term(field, term), slips, marks + 1, MOST_ALIKE, true);
            // Looked up once, for every question that is made of it.
            alike.add(new BoostQuery(searcher.rewrite(fuzzy), ALIKE), Occur.SHOULD);
        }
    }
}
