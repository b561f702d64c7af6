package dev.stele.content.lint.rule;

import dev.stele.content.lint.HouseRule;
import dev.stele.content.lint.PlacedText;
import dev.stele.content.lint.Proof;
import dev.stele.content.lint.Report;
import dev.stele.content.lint.Rule;
import dev.stele.content.lint.ShownPicture;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a reader who cannot see a picture needs, and what its author is owed. */
final class PictureRules {
    private PictureRules() {}

    /** Somebody hears the page read aloud. */
    @Component
    static final class AltMissing implements Rule {
        @Override
        public void check(Proof proof, Report report) {
            for (ShownPicture p : proof.pictures()) {
                if (isBlank(p.alt())) report.at(HouseRule.PICTURE_WITHOUT_ALT, p.pointer() + "/alt");
            }
        }
    }

    /** A picture without a word beside it leaves the reader guessing. */
    @Component
    static final class CaptionMissing implements Rule {
        @Override
        public void check(Proof proof, Report report) {
            for (ShownPicture p : proof.pictures()) {
                if (isBlank(p.caption())) report.at(HouseRule.PICTURE_WITHOUT_CAPTION, p.pointer() + "/caption");
            }
        }
    }

    /** Pictures have authors; one that is named with the picture itself is named. */
    @Component
    static final class CreditMissing implements Rule {
        @Override
        public void check(Proof proof, Report report) {
            for (ShownPicture p : proof.pictures()) {
                if (isBlank(p.credit()) && !proof.surroundings().credited().contains(p.mediaId())) {
                    report.at(HouseRule.PICTURE_WITHOUT_CREDIT, p.pointer() + "/credit");
                }
            }
        }
    }

    /** A listener knows already that it is a picture. */
    @Component
    static final class SaysPicture implements Rule {
        private static final Pattern OPENING =
                Pattern.compile("(?iU)^\\s*(?:an? |the )?(?:image|photo|photograph|picture|pic|img) (?:of|showing)\\b.*"
                        + "|^\\s*на (?:фото|фотографии|снимке|изображении|картинке)\\b.*"
                        + "|^\\s*(?:фото(?:графия)?|изображение|снимок|картинка)\\b(?!\\s*[:/©]).*"
                        + "|^\\s*(?:тасвири|расми|акси|сурати)\\b.*|^\\s*дар (?:акс|сурат|расм|тасвир)\\b.*"
                        + "|^\\s*(?:تصویر|عکس)\\b.*");

        /** Captions may say where on the photo somebody is, and texts may speak of photos. */
        private static final Pattern NOTHING_ELSE = Pattern.compile(
                "(?iU)\\s*(?:(?:an? |the )?(?:image|photo|photograph|picture) of|изображение)\\b.{0,80}");

        @Override
        public void check(Proof proof, Report report) {
            for (PlacedText text : proof.texts()) {
                boolean said = switch (text.field()) {
                    case ALT -> OPENING.matcher(text.plain()).matches();
                    case CAPTION, PARAGRAPH ->
                        NOTHING_ELSE.matcher(text.plain()).matches();
                    default -> false;
                };
                if (said) report.at(HouseRule.SAYS_PICTURE, text);
            }
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
