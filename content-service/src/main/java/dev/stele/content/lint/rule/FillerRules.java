package dev.stele.content.lint.rule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import dev.stele.content.lint.HouseRule;
import dev.stele.content.lint.PlacedText;
import dev.stele.content.lint.PlacedText.Field;
import dev.stele.content.lint.Proof;
import dev.stele.content.lint.Report;
import dev.stele.content.lint.Rule;
import dev.stele.content.lint.link.Link;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.regex.Matcher;
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
                filler(text).ifPresent(words -> report.at(HouseRule.PLACEHOLDER, text, "text", words));
            }
        }

        /** The words in question. */
        private static Optional<String> filler(PlacedText text) {
            if (isWhole(text)) return Optional.of(text.plain().strip());
            return FillerWords.HOUSE.phraseIn(text.words()).or(() -> note(text));
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

        private static Optional<String> note(PlacedText text) {
            if (text.plain().indexOf('[') < 0) return Optional.empty();
            Matcher note = IN_BRACKETS.matcher(text.plain());
            return note.find() ? Optional.of(note.group()) : Optional.empty();
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
                    report.at(HouseRule.PLACEHOLDER, text, "label", text.plain().strip());
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
            // One finding for a text, however many links it has: they are passed over together too.
            Link.in(proof.content()).stream()
                    .filter(link -> NOWHERE.matcher(link.href().strip()).matches())
                    .collect(groupingBy(Link::pointer, LinkedHashMap::new, mapping(Link::href, joining(", "))))
                    .forEach((pointer, hrefs) -> report.at(HouseRule.PLACEHOLDER, pointer, "link", hrefs));
        }
    }
}
