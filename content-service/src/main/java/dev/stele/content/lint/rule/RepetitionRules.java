package dev.stele.content.lint.rule;

import dev.stele.content.lint.HouseRule;
import dev.stele.content.lint.PlacedText;
import dev.stele.content.lint.PlacedText.Field;
import dev.stele.content.lint.Proof;
import dev.stele.content.lint.Report;
import dev.stele.content.lint.Rule;
import dev.stele.content.lint.Words;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What was pasted once too often into one article. */
final class RepetitionRules {
    /** A refrain or a short answer may come back. */
    private static final int WORDS_OF_BLOCK = 6;

    private static final int LETTERS_OF_BLOCK = 40;
    /** A long name of an office may come back, a whole long sentence does not. */
    private static final int WORDS_OF_SENTENCE = 10;

    private RepetitionRules() {}

    /** Blocks that say the same, and sentences of which one block repeats another's. */
    @Component
    static final class SameTwice implements Rule {
        @Override
        public void check(Proof proof, Report report) {
            Map<String, PlacedText> blocks = new HashMap<>();
            Map<String, PlacedText> sentences = new HashMap<>();
            for (PlacedText text : proof.texts()) {
                if (!text.field().isBody()) continue;
                Words words = text.words();
                if (words.count() < WORDS_OF_BLOCK || words.normal().length() < LETTERS_OF_BLOCK) continue;
                PlacedText first = blocks.putIfAbsent(words.normal(), text);
                if (first == null) passages(text, sentences, report);
                else if (isPullQuote(first, text)) {
                    report.at(HouseRule.PULL_QUOTE, text, first.pointer());
                    blocks.put(words.normal(), paragraph(first, text));
                } else report.at(HouseRule.PARAGRAPH_TWICE, text, first.pointer());
            }
        }

        private static void passages(PlacedText text, Map<String, PlacedText> sentences, Report report) {
            PlacedText pasted = null;
            PlacedText pulled = null;
            for (Words sentence : Words.sentences(text.plain())) {
                if (sentence.count() < WORDS_OF_SENTENCE) continue;
                PlacedText first = sentences.putIfAbsent(sentence.normal(), text);
                if (first == null) continue;
                if (isPullQuote(first, text)) {
                    sentences.put(sentence.normal(), paragraph(first, text));
                    if (pulled == null) pulled = first;
                } else if (pasted == null) pasted = first;
            }
            if (pasted != null) report.at(HouseRule.PASSAGE_TWICE, text, pasted.pointer());
            else if (pulled != null) report.at(HouseRule.PULL_QUOTE, text, pulled.pointer());
        }

        /** One of them sets off words of the other, as the page of a magazine does, before it or after it. */
        private static boolean isPullQuote(PlacedText one, PlacedText other) {
            return one.field() == Field.QUOTE && other.field() == Field.PARAGRAPH
                    || one.field() == Field.PARAGRAPH && other.field() == Field.QUOTE;
        }

        /** Which a second paragraph repeats, however often it was set off. */
        private static PlacedText paragraph(PlacedText one, PlacedText other) {
            return one.field() == Field.PARAGRAPH ? one : other;
        }
    }

    /** The headline stands above the text already. */
    @Component
    static final class HeadlineRepeated implements Rule {
        @Override
        public void check(Proof proof, Report report) {
            String headline = Words.of(proof.content().headline()).normal();
            if (headline.isEmpty()) return;
            for (PlacedText text : proof.texts()) {
                boolean prose = text.field().isBody() || text.field() == Field.HEADING || text.field() == Field.LABEL;
                if (prose
                        && text.plain().length()
                                < 2 * proof.content().headline().length() + 10
                        && text.words().normal().equals(headline)) {
                    report.at(HouseRule.HEADLINE_REPEATED, text);
                }
            }
        }
    }
}
