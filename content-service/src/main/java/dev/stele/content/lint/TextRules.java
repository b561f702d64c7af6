package dev.stele.content.lint;

import dev.stele.content.lint.Finding.Severity;
import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.Block;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a proof-reader looks for first. */
final class TextRules {
    private TextRules() {}

    /** Words without a mouth. */
    @Component
    static final class SpeakerMissing implements Rule {
        @Override
        public String name() {
            return "quote-without-speaker";
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public void check(ArticleContent content, Report report) {
            for (int i = 0; i < content.blocks().size(); i++) {
                if (content.blocks().get(i) instanceof Block.Quote quote && blank(quote.speaker())) {
                    report.at("/blocks/" + i + "/speaker", "The quote names no speaker.");
                }
            }
        }

        private static boolean blank(@Nullable String text) {
            return text == null || text.isBlank();
        }
    }

    /** Pasted once too often. */
    @Component
    static final class ParagraphTwice implements Rule {
        private static final int WORTH_TELLING = 40;

        @Override
        public String name() {
            return "paragraph-twice";
        }

        @Override
        public Severity severity() {
            return Severity.BLOCKING;
        }

        @Override
        public void check(ArticleContent content, Report report) {
            Map<String, Integer> seen = new HashMap<>();
            for (int i = 0; i < content.blocks().size(); i++) {
                if (!(content.blocks().get(i) instanceof Block.Paragraph p)
                        || p.text().length() < WORTH_TELLING) continue;
                Integer first = seen.putIfAbsent(p.text().strip().replaceAll("\\s+", " "), i);
                if (first != null)
                    report.at("/blocks/" + i + "/text", "The same paragraph stands at block " + first + ".");
            }
        }
    }

    /** What a template left behind. */
    @Component
    static final class Placeholder implements Rule {
        private static final Pattern FILLER = Pattern.compile(
                "(?i)(?=[ldpt\\[])(?:lorem ipsum|\\bdolor sit amet\\b|\\[(?:insert|todo|tk|text here)[^\\]]*\\]|\\bplaceholder text\\b|\\bTK TK\\b)");
        private static final List<String> TEMPLATE_BUTTONS =
                List.of("start now", "click here", "button", "button text", "learn more here", "get started");
        private static final List<String> NOWHERE =
                List.of("#", "/#", "#!", "http://example.com", "https://example.com");

        @Override
        public String name() {
            return "placeholder";
        }

        @Override
        public Severity severity() {
            return Severity.BLOCKING;
        }

        @Override
        public void check(ArticleContent content, Report report) {
            filler("/headline", content.headline(), report);
            filler("/lead", content.lead(), report);
            for (int i = 0; i < content.blocks().size(); i++)
                block("/blocks/" + i, content.blocks().get(i), report);
        }

        private static void block(String at, Block block, Report report) {
            switch (block) {
                case Block.Paragraph p -> filler(at + "/text", p.text(), report);
                case Block.Heading h -> filler(at + "/text", h.text(), report);
                case Block.Quote q -> filler(at + "/text", q.text(), report);
                case Block.Listing l -> {
                    for (int i = 0; i < l.items().size(); i++)
                        filler(at + "/items/" + i, l.items().get(i), report);
                }
                case Block.Button b -> button(at, b, report);
                case Block.Image _, Block.Gallery _, Block.Embed _ -> {}
            }
        }

        private static void filler(String pointer, @Nullable String text, Report report) {
            if (text != null && FILLER.matcher(text).find()) report.at(pointer, "This is filler, not a text.");
        }

        private static void button(String at, Block.Button b, Report report) {
            if (TEMPLATE_BUTTONS.contains(b.label().strip().toLowerCase(Locale.ROOT))) {
                report.at(at + "/label", "This label came with a template; say where the button leads.");
            }
            if (NOWHERE.contains(b.href().strip().toLowerCase(Locale.ROOT))) {
                report.at(at + "/href", "The button leads nowhere.");
            }
        }
    }
}
