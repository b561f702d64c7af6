package dev.stele.translation.term.match;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.fa.PersianStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchMinimalStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.jspecify.annotations.Nullable;

/** Words are forms of one another when they have the same stem by the rules of their language. */
record Stems(UnaryOperator<TokenStream> rules) implements Inflection {

    private static final Map<String, Stems> KNOWN = Map.of(
            "en", new Stems(words -> new EnglishMinimalStemFilter(new EnglishPossessiveFilter(words))),
            "ru", new Stems(RussianLightStemFilter::new),
            "tg", new Stems(TajikStemFilter::new),
            "fa", new Stems(words -> new PersianStemFilter(persian(words))),
            "ar", new Stems(words -> new ArabicStemFilter(new ArabicNormalizationFilter(words))),
            "es", new Stems(SpanishLightStemFilter::new),
            "fr",
                    new Stems(words ->
                            new FrenchMinimalStemFilter(new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES))),
            "de", new Stems(GermanLightStemFilter::new));

    static @Nullable Stems of(String language) {
        return KNOWN.get(language);
    }

    @Override
    public List<Token> stemmed(List<Token> words) {
        List<Token> stemmed = new ArrayList<>(words.size());
        try (TokenStream stems = rules.apply(new WordStream(words))) {
            CharTermAttribute stem = stems.getAttribute(CharTermAttribute.class);
            stems.reset();
            for (Token word : words) {
                stems.incrementToken();
                stemmed.add(word.withStem(stem.toString()));
            }
            stems.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stemmed;
    }

    @Override
    public String key(Token word) {
        return word.stem();
    }

    /** The Russian rules take a soft sign for a part of the ending, and so судья for a form of суд. */
    @Override
    public boolean isForm(Token term, Token word) {
        return endsSoftly(term) || !endsSoftly(word);
    }

    private static boolean endsSoftly(Token word) {
        return word.folded().indexOf('ь', word.stem().length()) >= 0;
    }

    private static TokenStream persian(TokenStream words) {
        return new PersianPluralFilter(new PersianNormalizationFilter(new ArabicNormalizationFilter(words)));
    }
}
