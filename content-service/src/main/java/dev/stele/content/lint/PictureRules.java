package dev.stele.content.lint;

import dev.stele.content.lint.Finding.Severity;
import dev.stele.contracts.ArticleContent;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a reader who cannot see a picture needs, and what its author is owed. */
final class PictureRules {
    private static final Pattern FILE_NAME = Pattern.compile(
            "(?iU)\\s*(?:https?://\\S+|www\\.\\S+|\\S+\\.(?:jpe?g|png|webp|gif|tiff?|heic|svg|bmp)|(?:IMG|DSC|DSCN|PXL|P)[_-]?\\d{3,}\\S*)\\s*");

    private PictureRules() {}

    /** Somebody hears the page read aloud. */
    @Component
    static final class AltMissing implements Rule {
        @Override
        public String name() {
            return "picture-without-alt";
        }

        @Override
        public Severity severity() {
            return Severity.BLOCKING;
        }

        @Override
        public void check(ArticleContent content, Report report) {
            for (ShownPicture p : ShownPicture.in(content)) {
                if (p.alt().isBlank()) report.at(p.pointer() + "/alt", "The picture has no alternative text.");
            }
        }
    }

    /** A file name tells nobody anything. */
    @Component
    static final class FileNameAsText implements Rule {
        @Override
        public String name() {
            return "file-name-as-text";
        }

        @Override
        public Severity severity() {
            return Severity.BLOCKING;
        }

        @Override
        public void check(ArticleContent content, Report report) {
            for (ShownPicture p : ShownPicture.in(content)) {
                text(p.pointer() + "/alt", p.alt(), report);
                text(p.pointer() + "/caption", p.caption(), report);
                text(p.pointer() + "/credit", p.credit(), report);
            }
        }

        private static void text(String pointer, @Nullable String text, Report report) {
            if (text != null && FILE_NAME.matcher(text).matches()) {
                report.at(pointer, "This is a file name or an address, not a text.");
            }
        }
    }

    /** Pictures have authors. */
    @Component
    static final class CreditMissing implements Rule {
        @Override
        public String name() {
            return "picture-without-credit";
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public void check(ArticleContent content, Report report) {
            for (ShownPicture p : ShownPicture.in(content)) {
                String credit = p.credit();
                if (credit == null || credit.isBlank()) {
                    report.at(p.pointer() + "/credit", "The picture names no author.");
                }
            }
        }
    }
}
