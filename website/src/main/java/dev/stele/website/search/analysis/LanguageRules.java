package dev.stele.website.search.analysis;

import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.fa.PersianStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * What differs between languages.
 *
 * @param spelling for all words, before they are kept as they are
 * @param stems for what forms have in common
 * @param common words that say little, in the usual spelling
 */
record LanguageRules(UnaryOperator<TokenStream> spelling, UnaryOperator<TokenStream> stems, Set<?> common) {

    private static final UnaryOperator<TokenStream> NONE = words -> words;
    private static final LanguageRules OTHER = new LanguageRules(NONE, NONE, CharArraySet.EMPTY_SET);

    private static final Set<String> TAJIK_COMMON = Set.of(
            "ва", "дар", "ба", "аз", "бо", "ки", "ин", "он", "барои", "то", "ё", "е", "аст", "буд", "ҳам", "ҳар", "як",
            "низ", "вале", "аммо", "агар", "чун", "ҳаст", "мешавад", "шуд", "кард", "мекунад", "ман", "мо", "шумо",
            "онҳо", "вай", "худ", "пас", "баъд", "боз", "не", "на");

    private static final Map<String, LanguageRules> KNOWN = Map.of(
            "en",
                    new LanguageRules(
                            EnglishPossessiveFilter::new,
                            words -> new SnowballFilter(words, new EnglishStemmer()),
                            EnglishAnalyzer.getDefaultStopSet()),
            "ru",
                    new LanguageRules(
                            NONE,
                            words -> new SnowballFilter(words, new RussianStemmer()),
                            RussianAnalyzer.getDefaultStopSet()),
            "tg",
                    new LanguageRules(
                            NONE,
                            words -> new RespellFilter(words, word -> TajikStemmer.stem(Spelling.tajik(word))),
                            TAJIK_COMMON),
            "fa",
                    new LanguageRules(
                            words -> new PersianNormalizationFilter(new ArabicNormalizationFilter(words)),
                            words -> new PersianStemFilter(new RespellFilter(words, PersianPlural::off)),
                            PersianAnalyzer.getDefaultStopSet()),
            "ar",
                    new LanguageRules(
                            ArabicNormalizationFilter::new, ArabicStemFilter::new, ArabicAnalyzer.getDefaultStopSet()),
            "de", new LanguageRules(NONE, GermanLightStemFilter::new, CharArraySet.EMPTY_SET),
            "fr", new LanguageRules(NONE, FrenchLightStemFilter::new, CharArraySet.EMPTY_SET),
            "es", new LanguageRules(NONE, SpanishLightStemFilter::new, CharArraySet.EMPTY_SET));

    /** The rules of a language, or those that do for any. */
    static LanguageRules of(String language) {
        return KNOWN.getOrDefault(language.equals("prs") ? "fa" : language, OTHER);
    }

    boolean isCommon(String word) {
        return common instanceof CharArraySet set ? set.contains(word) : common.contains(word);
    }
}
