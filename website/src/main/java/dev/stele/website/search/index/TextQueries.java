package dev.stele.website.search.index;

import dev.stele.website.search.analysis.Word;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A question in the words of Lucene. Words as they were written weigh more than other forms of them, the headline more than
 * the text, words side by side more than words apart, and of equals the newer goes first.
 */
record TextQueries(Question question, Instant now) {

    private static final float EXACT = 0.6f;
    private static final float HEADLINE = 2.5f;
    private static final float STRICT = 3f;
    private static final float NEWNESS = 1.2f;
    private static final double MOST_OF_MANY = 0.6;
    private static final int NEAR = 3;
    private static final Duration HALF_AS_NEW = Duration.ofDays(120);

    /** Texts that have every word and phrase. */
    Query strict() {
        return narrowed(all());
    }

    /** Also texts with words that differ by a slip of the pen, and with most of many words. */
    Query similar(List<Query> alike) {
        int words = alike.size();
        return similar(alike, words <= 2 ? words : (int) Math.ceil(words * MOST_OF_MANY));
    }

    /** Texts that have any of the words or one like it. */
    Query anyOf(List<Query> alike) {
        return similar(alike, 1);
    }

    /** Each word that tells something, or what may have been meant by it. */
    List<Query> alike(IndexSearcher searcher, SearchBudget budget) throws IOException {
        return new Slips(text(), searcher, budget).of(question.telling());
    }

    /** What makes the best of the found better; of all found it would take too long to know. */
    Query side() {
        BooleanQuery.Builder side = new BooleanQuery.Builder();
        List<Word> words = question.words();
        question.telling().forEach(word -> side.add(new BoostQuery(term(text(), word.exact()), EXACT), Occur.SHOULD));
        if (words.size() > 1) {
            side.add(phrase(text(), words, Word::stem, NEAR), Occur.SHOULD);
            side.add(phrase(text(), words, Word::exact, 0), Occur.SHOULD);
            side.add(new BoostQuery(phrase(head(), words, Word::stem, NEAR), HEADLINE), Occur.SHOULD);
        }
        question.phrases().forEach(phrase -> {
            side.add(phrase(text(), phrase, Word::exact, 0), Occur.SHOULD);
            side.add(new BoostQuery(phrase(head(), phrase, Word::stem, 0), HEADLINE), Occur.SHOULD);
        });
        return side.build();
    }

    private Query similar(List<Query> alike, int enough) {
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        if (!alike.isEmpty()) {
            BooleanQuery.Builder some = new BooleanQuery.Builder();
            alike.forEach(word -> some.add(word, Occur.SHOULD));
            either.add(some.setMinimumNumberShouldMatch(enough).build(), Occur.MUST);
        }
        question.phrases().forEach(phrase -> either.add(phrase(text(), phrase, Word::stem, 0), Occur.MUST));
        either.add(new BoostQuery(all(), STRICT), Occur.SHOULD);
        return narrowed(either.build());
    }

    /** What to mark in a text. */
    Query marked(List<Query> alike) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        question.telling().forEach(word -> {
            any.add(term(text(), word.stem()), Occur.SHOULD);
            any.add(term(text(), word.exact()), Occur.SHOULD);
        });
        alike.forEach(word -> any.add(word, Occur.SHOULD));
        question.phrases().forEach(phrase -> any.add(phrase(text(), phrase, Word::stem, 0), Occur.SHOULD));
        return any.build();
    }

    private Query all() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Word word : question.telling()) {
            // Wherever a word stands as it was written, its stem stands too.
            all.add(term(text(), word.stem()), Occur.MUST);
            all.add(new BoostQuery(term(head(), word.stem()), HEADLINE), Occur.SHOULD);
        }
        question.phrases().forEach(phrase -> all.add(phrase(text(), phrase, Word::stem, 0), Occur.MUST));
        return all.build();
    }

    private Query narrowed(Query query) {
        BooleanQuery.Builder narrowed = new BooleanQuery.Builder().add(query, Occur.MUST);
        narrowed.add(
                LongField.newDistanceFeatureQuery(
                        TextFields.PUBLISHED, NEWNESS, now.toEpochMilli(), HALF_AS_NEW.toMillis()),
                Occur.SHOULD);
        if (question.section() != null) {
            narrowed.add(term(TextFields.SECTION, question.section()), Occur.FILTER);
        }
        if (question.from() != null || question.until() != null) {
            long from =
                    question.from() == null ? Long.MIN_VALUE : question.from().toEpochMilli();
            long last =
                    question.until() == null ? Long.MAX_VALUE : question.until().toEpochMilli() - 1;
            narrowed.add(LongField.newRangeQuery(TextFields.PUBLISHED, from, last), Occur.FILTER);
        }
        return narrowed.build();
    }

    private static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }

    private static Query phrase(String field, List<Word> words, Function<Word, String> form, int slop) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
        words.forEach(word -> phrase.add(new Term(field, form.apply(word))));
        return phrase.build();
    }

    private String text() {
        return TextFields.text(question.locale());
    }

    private String head() {
        return TextFields.head(question.locale());
    }
}
