package dev.stele.content.lint.rule;

import dev.stele.content.lint.HouseRule;
import dev.stele.content.lint.PlacedText;
import dev.stele.content.lint.PlacedText.Field;
import dev.stele.content.lint.Proof;
import dev.stele.content.lint.Report;
import dev.stele.content.lint.Rule;
import dev.stele.content.lint.link.Link;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What a template or a copying left behind. */
final class FillerRules {
    private FillerRules() {}

    /** A file name or an address tells nobody anything. */
    @Component
    static final class FileNameAsText implements Rule {
        private static final Pattern ADDRESS = Pattern.compile("(?iU)(?:https?://|www\\.)\\S+");
        private static final Pattern FILE =
                Pattern.compile("(?iU)(?:(?:\\S+ ){0,3}\\S+\\.(?:jpe?g|png|webp|avif|gif|tiff?|heic|svg|bmp)"
                        + "|\\S+\\.(?:pdf|docx?|xlsx?|pptx?|mp4|mov)"
                        + "|(?:IMG|DSC|DSCN|PXL|P)[_-]?\\d{3,}\\S*)");

        @Override
        public void check(Proof proof, Report report) {
            for (PlacedText text : proof.texts()) {
                String line = text.plain().strip();
                if (line.length() >= 250) continue;
                boolean address = !isName(text.field()) && ADDRESS.matcher(line).matches();
                if (address || FILE.matcher(line).matches()) report.at(HouseRule.FILE_NAME_AS_TEXT, text);
            }
        }

        /** A site may well be the author or the source of something. */
        private static boolean isName(Field field) {
            return switch (field) {
                case CREDIT, SPEAKER, BYLINE, PLACE, ROLE -> true;
                default -> false;
            };
        }
    }

    /** Words that stand in for a text. */
    @Component
    static final class FillerText implements Rule {
        private static final Pattern IN_BRACKETS =
                Pattern.compile("(?iU)\\[(?:(?:insert|todo|tbd|tk|text here|вставить|текст здесь)\\b[^\\]]{0,80}"
                        + "|дополнить(?: здесь| позже)?|матн (?:дар )?ин ҷо|илова кунед)\\]");

        @Override
        public void check(Proof proof, Report report) {
            for (PlacedText text : proof.texts()) {
                if (isWhole(text) || FillerWords.HOUSE.hasPhrase(text.words()) || hasNote(text))
                    report.at(HouseRule.PLACEHOLDER, text);
            }
        }

        private static boolean isWhole(PlacedText text) {
            String words = text.words().normal();
            return switch (text.field()) {
                case LABEL -> false;
                case ALT, CAPTION, CREDIT ->
                    FillerWords.HOUSE.whole().contains(words)
                            || FillerWords.HOUSE.pictures().contains(words);
                default -> FillerWords.HOUSE.whole().contains(words);
            };
        }

        private static boolean hasNote(PlacedText text) {
            return text.plain().indexOf('[') >= 0
                    && IN_BRACKETS.matcher(text.plain()).find();
        }
    }

    /** A label that came with a template says nothing of where it leads. */
    @Component
    static final class TemplateButton implements Rule {
        @Override
        public void check(Proof proof, Report report) {
            for (PlacedText text : proof.texts()) {
                boolean label = text.field() == Field.LABEL
                        || text.field().isBody() && text.plain().length() < 40;
                if (label && FillerWords.HOUSE.labels().contains(text.words().normal()))
                    report.at(HouseRule.PLACEHOLDER, text);
            }
        }
    }

    /** A link to nowhere, or to an address that is kept for examples (RFC 2606). */
    @Component
    static final class LinkToNowhere implements Rule {
        private static final Pattern NOWHERE = Pattern.compile(
                "(?i)/?#!?|https?://(?:[^/]*\\.)?(?:example\\.(?:com|org|net)|[^/.]+\\.(?:example|invalid)"
                        + "|localhost|127\\.0\\.0\\.1)(?:[:/?#].*)?|mailto:.*@example\\.(?:com|org|net)");

        @Override
        public void check(Proof proof, Report report) {
            for (Link link : Link.in(proof.content())) {
                if (NOWHERE.matcher(link.href().strip()).matches()) {
                    report.at(HouseRule.PLACEHOLDER, link.pointer());
                }
            }
        }
    }
}
