package dev.stele.content.lint.rule;

import dev.stele.content.lint.HouseRule;
import dev.stele.content.lint.PlacedText;
import dev.stele.content.lint.Proof;
import dev.stele.content.lint.Report;
import dev.stele.content.lint.Rule;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Marks and spaces as the language sets them. */
final class TypographyRules {
    private static final String TYPOGRAPHIC = "“”„«»‹›";

    private TypographyRules() {}

    /** Straight or typographic quotation marks, and not both. */
    @Component
    static final class OneKindOfQuotes implements Rule {
        /** Inches, minutes and seconds of arc stand behind a figure. */
        private static final Pattern STRAIGHT = Pattern.compile("(?<![\\d\\p{Nd}])\"");

        @Override
        public void check(Proof proof, Report report) {
            if (proof.texts().stream().noneMatch(t -> has(t.plain(), TYPOGRAPHIC))) return;
            for (PlacedText text : proof.texts()) {
                if (STRAIGHT.matcher(text.plain()).find()) report.at(HouseRule.QUOTES_MIXED, text);
            }
        }
    }

    /** The outer quotation marks are those of the language. */
    @Component
    static final class QuotesOfLanguage implements Rule {
        /** What cannot open a quotation that stands in no other one. */
        private static final Map<String, String> FOREIGN = Map.of(
                "en", "«»„‹›", "ru", "“”„‹›", "uk", "“”„‹›", "tg", "“”„‹›", "fa", "“”„‹›", "ar", "„‹›", "fr", "“”„");

        private static final Map<String, String> OWN =
                Map.of("en", "“ ”", "ru", "« »", "uk", "« »", "tg", "« »", "fa", "« »", "ar", "« »", "fr", "« »");

        @Override
        public void check(Proof proof, Report report) {
            String language = proof.language().getLanguage();
            String foreign = FOREIGN.get(language);
            if (foreign == null) return;
            for (PlacedText text : proof.texts()) {
                String mark = outer(text.plain(), foreign);
                if (!mark.isEmpty()) report.at(HouseRule.QUOTES_FOREIGN, text, mark, OWN.getOrDefault(language, ""));
            }
        }

        private static String outer(String text, String foreign) {
            int depth = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (foreign.indexOf(c) >= 0 && depth == 0) return String.valueOf(c);
                if (c == '«') depth++;
                if (c == '»' && depth > 0) depth--;
            }
            return "";
        }
    }

    /** One space is enough. */
    @Component
    static final class DoubleSpaces implements Rule {
        private static final Pattern DOUBLE = Pattern.compile("\\S([ \\u00a0\\t]{2,})\\S");

        @Override
        public void check(Proof proof, Report report) {
            for (PlacedText text : proof.texts()) {
                if (DOUBLE.matcher(text.plain()).find()) report.at(HouseRule.DOUBLE_SPACE, text);
            }
        }
    }

    private static boolean has(String text, String marks) {
        return text.chars().anyMatch(c -> marks.indexOf(c) >= 0);
    }
}
