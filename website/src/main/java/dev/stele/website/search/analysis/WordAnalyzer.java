package dev.stele.website.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Cuts the texts of one language into words by the rules of Unicode. Each word is there twice, in the same place: as it was
 * written, and as what its forms and spellings have in common.
 */
final class WordAnalyzer extends Analyzer {

    /** Between the headline, the lead and the text, so that no phrase reaches from one into another. */
    private static final int GAP = 100;

    private final LanguageRules rules;

    WordAnalyzer(String locale) {
        rules = LanguageRules.of(Locale.forLanguageTag(locale).getLanguage());
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream spelled = rules.spelling().apply(new RespellFilter(words, Spelling::usual));
        TokenStream twice = new KeywordRepeatFilter(spelled);
        TokenStream stems = rules.stems().apply(new RespellFilter(twice, Spelling::bare));
        return new TokenStreamComponents(words, new MarkExactFilter(stems));
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }

    List<Word> words(String text) {
        try (TokenStream stream = tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            List<Word> words = new ArrayList<>();
            stream.reset();
            while (stream.incrementToken()) {
                String exact = term.toString();
                stream.incrementToken();
                words.add(new Word(exact, term.toString(), rules.isCommon(exact.substring(1))));
            }
            stream.end();
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
