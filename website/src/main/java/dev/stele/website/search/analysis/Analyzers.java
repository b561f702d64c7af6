package dev.stele.website.search.analysis;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;

/** The analyzer of an index whose fields are named {@code name.locale}. */
public final class Analyzers extends DelegatingAnalyzerWrapper {

    private final Map<String, WordAnalyzer> byLocale = new ConcurrentHashMap<>();

    public Analyzers() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    /** The words of a text in its order. */
    public List<Word> words(String locale, String text) {
        return of(locale).words(text);
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return of(field.substring(field.indexOf('.') + 1));
    }

    private WordAnalyzer of(String locale) {
        return byLocale.computeIfAbsent(locale, WordAnalyzer::new);
    }
}
