package dev.stele.website.search.index;

import dev.stele.website.search.analysis.Word;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A question in the words of Lucene. Words as they were written weigh more than other forms of them, the headline more than
 * the text, words side by side more than words apart, and of equals the newer goes first.
 */
record TextQueries(Question question, Instant now) {

    private static final float HEADLINE = 2.5f;
    private static final float TOGETHER = 2f;
    private static final float STRICT = 3f;
    private static final float ALIKE = 0.4f;
    private static final float NEWNESS = 1.2f;
    private static final float TIE = 0.4f;
    private static final double MOST_OF_MANY = 0.6;
    private static final int NEAR = 3;
    private static final Duration HALF_AS_NEW = Duration.ofDays(120);

    private static final int MOST_ALIKE = 24;
    private static final int MOST_GUESSED = 6;
    private static final int ONE_SLIP = 4;
    private static final int TWO_SLIPS = 8;

    /** Texts that have every word and phrase. */
    Query strict() {
        return narrowed(all());
    }

    /** Also texts with words that differ by a slip of the pen, and with most of many words. */
    Query similar() {
        int words = question.telling().size();
        return similar(words <= 2 ? words : (int) Math.ceil(words * MOST_OF_MANY));
    }

    /** Texts that have any of the words or one like it. */
    Query anyOf() {
        return similar(1);
    }

    private Query similar(int enough) {
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        List<Word> words = question.telling();
        for (int i = 0; i < words.size(); i++) {
            some.add(i < MOST_GUESSED ? alike(words.get(i)) : word(text(), words.get(i)), Occur.SHOULD);
        }
        some.setMinimumNumberShouldMatch(enough);
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        if (!words.isEmpty()) {
            either.add(some.build(), Occur.MUST);
        }
        question.phrases().forEach(phrase -> either.add(phrase(text(), phrase, 0), Occur.MUST));
        either.add(new BoostQuery(all(), STRICT), Occur.SHOULD);
        return narrowed(either.build());
    }

    /** What to mark in a text. */
    Query marked(boolean similar) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        question.telling().forEach(word -> any.add(similar ? alike(word) : word(text(), word), Occur.SHOULD));
        question.phrases().forEach(phrase -> any.add(phrase(text(), phrase, 0), Occur.SHOULD));
        return any.build();
    }

    private Query all() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        List<Word> words = question.telling();
        for (Word word : words) {
            all.add(word(text(), word), Occur.MUST);
            all.add(new BoostQuery(word(head(), word), HEADLINE), Occur.SHOULD);
        }
        for (List<Word> phrase : question.phrases()) {
            all.add(phrase(text(), phrase, 0), Occur.MUST);
            all.add(new BoostQuery(phrase(head(), phrase, 0), HEADLINE), Occur.SHOULD);
        }
        if (question.words().size() > 1) {
            all.add(new BoostQuery(phrase(text(), question.words(), NEAR), TOGETHER), Occur.SHOULD);
            all.add(new BoostQuery(phrase(head(), question.words(), NEAR), TOGETHER * HEADLINE), Occur.SHOULD);
        }
        return all.build();
    }

    private Query narrowed(Query query) {
        BooleanQuery.Builder narrowed = new BooleanQuery.Builder().add(query, Occur.MUST);
        narrowed.add(
                LongField.newDistanceFeatureQuery(
                        TextFields.PUBLISHED, NEWNESS, now.toEpochMilli(), HALF_AS_NEW.toMillis()),
                Occur.SHOULD);
        if (question.section() != null) {
            narrowed.add(new TermQuery(new Term(TextFields.SECTION, question.section())), Occur.FILTER);
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

    private static Query word(String field, Word word) {
        return new DisjunctionMaxQuery(
                List.of(new TermQuery(new Term(field, word.stem())), new TermQuery(new Term(field, word.exact()))),
                TIE);
    }

    private static Query phrase(String field, List<Word> words, int slop) {
        return new DisjunctionMaxQuery(
                List.of(phrase(field, words, Word::stem, slop), phrase(field, words, Word::exact, slop)), TIE);
    }

    private static Query phrase(String field, List<Word> words, Function<Word, String> form, int slop) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
        words.forEach(word -> phrase.add(new Term(field, form.apply(word))));
        return phrase.build();
    }

    private Query alike(Word word) {
        // The mark of exact words counts as a letter, and the first letter is believed.
        BooleanQuery.Builder alike = new BooleanQuery.Builder().add(word(text(), word), Occur.SHOULD);
        addSlips(alike, word.exact(), 1);
        addSlips(alike, word.stem(), 0);
        return alike.build();
    }

    private void addSlips(BooleanQuery.Builder alike, String term, int marks) {
        int letters = term.codePointCount(0, term.length()) - marks;
        int slips = letters >= TWO_SLIPS ? 2 : letters >= ONE_SLIP ? 1 : 0;
        if (slips > 0) {
            Query fuzzy = new FuzzyQuery(new Term(text(), term), slips, marks + 1, MOST_ALIKE, true);
            alike.add(new BoostQuery(fuzzy, ALIKE), Occur.SHOULD);
        }
    }

    private String text() {
        return TextFields.text(question.locale());
    }

    private String head() {
        return TextFields.head(question.locale());
    }
}
