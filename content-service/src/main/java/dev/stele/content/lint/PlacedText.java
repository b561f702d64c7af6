package dev.stele.content.lint;

import org.jsoup.Jsoup;

/**
 * A text of an article and where it stands.
 *
 * @param pointer JSON pointer into the content
 * @param raw as it is stored, with inline markup where the field may have it
 * @param plain as it is read
 * @param words of it
 */
public record PlacedText(String pointer, Field field, String raw, String plain, Words words) {
    private static final int EXCERPT = 80;

    /** What a text is for. */
    public enum Field {
        HEADLINE,
        LEAD,
        PLACE,
        BYLINE,
        ALT,
        CAPTION,
        CREDIT,
        PARAGRAPH,
        HEADING,
        ITEM,
        QUOTE,
        /** Said in another language than the article's, and marked so. */
        FOREIGN_QUOTE,
        SPEAKER,
        ROLE,
        LABEL;

        /** Whether it is running text, which nobody should read twice. */
        public boolean isBody() {
            return switch (this) {
                case LEAD, PARAGRAPH, ITEM, QUOTE, FOREIGN_QUOTE -> true;
                default -> false;
            };
        }

        boolean hasMarkup() {
            return isBody() && this != LEAD;
        }
    }

    static PlacedText of(String pointer, Field field, String raw) {
        boolean marked = field.hasMarkup() && (raw.indexOf('<') >= 0 || raw.indexOf('&') >= 0);
        String plain = marked ? read(raw) : raw;
        return new PlacedText(pointer, field, raw, plain, Words.of(plain));
    }

    private static String read(String raw) {
        return Jsoup.parseBodyFragment(raw.replace("<br>", "\n")).body().wholeText();
    }

    String excerpt() {
        String line = plain.strip();
        if (line.codePointCount(0, line.length()) <= EXCERPT) return line;
        return line.substring(0, line.offsetByCodePoints(0, EXCERPT)).stripTrailing() + "…";
    }
}
