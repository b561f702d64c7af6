package dev.stele.content.lint.rule;

import dev.stele.content.lint.HouseRule;
import dev.stele.content.lint.PlacedText;
import dev.stele.content.lint.Proof;
import dev.stele.content.lint.Report;
import dev.stele.content.lint.Rule;
import dev.stele.language.Alphabet;
import dev.stele.language.LanguageGuess;
import dev.stele.language.LanguageOfText;
import dev.stele.language.LettersOpinion;
import dev.stele.language.MixedWord;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** A page is in one language, and its words are written with the letters of one alphabet. */
final class LanguageRules {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\u200c\\u200d'’ʼ]*+");

    private LanguageRules() {}

    /** Every field is in the language that the article says it is written in. */
    @Component
    static final class OneLanguage implements Rule {
        private static final int LONGEST_JUDGED = 600;
        /** They are spelt alike in every language: addresses of pages and of mail, hosts, names in networks. */
        private static final Pattern ADDRESS = Pattern.compile("(?iU)(?:https?://|www\\.)\\S+"
                + "|[\\w.+-]+@[\\w.-]+|@\\w[\\w.-]*"
                + "|(?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2,}(?:[/?#:]\\S*)?");

        private static final int RUNNING = 3;
        private final LanguageOfText languages = new LanguageOfText(new LettersOpinion());

        @Override
        public void check(Proof proof, Report report) {
            Locale expected = proof.language();
            Alphabet alphabet = Alphabet.of(expected);
            for (PlacedText text : proof.texts()) {
                if (!isSpoken(text)) continue;
                String start = start(text.plain());
                Optional<LanguageGuess> other = languages.otherThan(expected, start);
                boolean sure = other.filter(LanguageGuess::sure).isPresent() || isForeign(start, alphabet);
                if (sure) report.at(HouseRule.OTHER_LANGUAGE, text, expected.toLanguageTag());
                else if (other.isPresent())
                    report.at(
                            HouseRule.OTHER_LANGUAGE_PERHAPS,
                            text,
                            expected.toLanguageTag(),
                            other.get().locale().toLanguageTag());
            }
        }

        /** Names of people, places and agencies stay as they are. */
        private static boolean isSpoken(PlacedText text) {
            return switch (text.field()) {
                case HEADLINE, LEAD, ALT, CAPTION, PARAGRAPH, HEADING, ITEM, QUOTE, LABEL, ROLE -> true;
                case PLACE, BYLINE, CREDIT, SPEAKER, FOREIGN_QUOTE -> false;
            };
        }

        private static String start(String plain) {
            String start = plain.length() <= LONGEST_JUDGED ? plain : plain.substring(0, LONGEST_JUDGED);
            return mayHaveAddress(start) ? ADDRESS.matcher(start).replaceAll(" ") : start;
        }

        /** Few texts do, and looking for one takes longer than all the rest. */
        private static boolean mayHaveAddress(String text) {
            if (text.indexOf('@') >= 0 || text.contains("://")) return true;
            for (int dot = text.indexOf('.'); dot >= 0 && dot + 1 < text.length(); dot = text.indexOf('.', dot + 1)) {
                if (Character.isLetterOrDigit(text.charAt(dot + 1))) return true;
            }
            return false;
        }

        /** Several words that are no names, and not one letter of the right alphabet. */
        private static boolean isForeign(String text, Alphabet alphabet) {
            if (!alphabet.isKnown() || text.codePoints().anyMatch(c -> Character.isLetter(c) && alphabet.has(c)))
                return false;
            return WORD.matcher(text)
                            .results()
                            .filter(OneLanguage::isRunning)
                            .limit(RUNNING)
                            .count()
                    == RUNNING;
        }

        private static boolean isRunning(MatchResult word) {
            int first = word.group().codePointAt(0);
            return word.group().length() > 1 && !Character.isUpperCase(first);
        }
    }

    /** A Latin letter in a Cyrillic word looks right and is never found again. */
    @Component
    static final class OneAlphabet implements Rule {
        @Override
        public void check(Proof proof, Report report) {
            Alphabet alphabet = Alphabet.of(proof.language());
            for (PlacedText text : proof.texts()) {
                WORD.matcher(text.plain())
                        .results()
                        .map(MatchResult::group)
                        .filter(MixedWord::is)
                        .forEach(word -> report.at(
                                MixedWord.isDisguised(word, alphabet)
                                        ? HouseRule.MIXED_ALPHABET
                                        : HouseRule.TWO_ALPHABETS,
                                text,
                                word));
            }
        }
    }
}
