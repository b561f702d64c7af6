package dev.stele.translation.memory.index;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Cuts texts into words by the rules of Unicode, in small letters; inline tags are no words. */
final class Words extends Analyzer {

    /** A word with its place in the text, tags counted. */
    record Word(String text, int start, int end) {}

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, new LowerCaseFilter(words));
    }

    @Override
    protected Reader initReader(String field, Reader text) {
        return new HTMLStripCharFilter(text);
    }

    List<Word> of(String text) {
        try (TokenStream stream = tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            List<Word> words = new ArrayList<>();
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word(text, term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The stripped tags behind a word would count as part of it. */
    private static Word word(String text, String term, int start, int end) {
        boolean whole = text.regionMatches(true, start, term, 0, term.length());
        return new Word(term, start, whole ? start + term.length() : end);
    }
}
