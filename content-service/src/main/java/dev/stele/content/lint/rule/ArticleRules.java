package dev.stele.content.lint.rule;

import dev.stele.content.lint.HouseRule;
import dev.stele.content.lint.LintSettings;
import dev.stele.content.lint.PlacedText.Field;
import dev.stele.content.lint.Proof;
import dev.stele.content.lint.Report;
import dev.stele.content.lint.Rule;
import dev.stele.contracts.ArticleContent.Dateline;
import dev.stele.contracts.Block;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an article is as a whole. */
final class ArticleRules {
    private ArticleRules() {}

    /** A headline alone is no article; a lead, a picture with a caption or an embed is. */
    @Component
    static final class HasText implements Rule {
        @Override
        public void check(Proof proof, Report report) {
            boolean read = proof.texts().stream()
                    .anyMatch(t -> (t.field().isBody() || t.field() == Field.CAPTION) && hasLetters(t.plain()));
            boolean seen = proof.content().blocks().stream().anyMatch(Block.Embed.class::isInstance);
            if (!read && !seen) report.at(HouseRule.NO_TEXT, "/blocks");
        }
    }

    /** Cards and search results cut off what is longer. */
    @Component
    static final class HeadlineLength implements Rule {
        private final int longest;

        HeadlineLength(LintSettings settings) {
            this.longest = settings.longestHeadline();
        }

        @Override
        public void check(Proof proof, Report report) {
            String headline = proof.content().headline();
            int length = headline.codePointCount(0, headline.length());
            if (length > longest) {
                report.at(HouseRule.HEADLINE_TOO_LONG, "/headline", String.valueOf(length), String.valueOf(longest));
            }
        }
    }

    /** News comes from a place and a day that is not to come. */
    @Component
    static final class PlaceAndDay implements Rule {
        private static final List<String> NO_PLACES =
                List.of("tbc", "tbd", "tba", "n/a", "unknown", "place", "city", "место", "город", "ҷой", "шаҳр");

        @Override
        public void check(Proof proof, Report report) {
            Dateline dateline = proof.content().dateline();
            if (dateline == null) return;
            if (dateline.date().isAfter(proof.surroundings().latest())) {
                report.at(
                        HouseRule.DATELINE_IN_FUTURE,
                        "/dateline/date",
                        dateline.date().toString());
            }
            String place = dateline.place().strip();
            if (!hasLetters(place) || NO_PLACES.stream().anyMatch(place::equalsIgnoreCase)) {
                report.at(HouseRule.DATELINE_WITHOUT_PLACE, "/dateline/place");
            }
        }
    }

    /** Words have a mouth. */
    @Component
    static final class SpeakerNamed implements Rule {
        @Override
        public void check(Proof proof, Report report) {
            List<Block> blocks = proof.content().blocks();
            for (int i = 0; i < blocks.size(); i++) {
                if (blocks.get(i) instanceof Block.Quote quote
                        && (quote.speaker() == null || !hasLetters(quote.speaker()))) {
                    report.at(HouseRule.QUOTE_WITHOUT_SPEAKER, "/blocks/" + i + "/speaker");
                }
            }
        }
    }

    static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }
}
