package dev.stele.website.search.index;

import dev.stele.website.site.Wording;

/**
 * What a result may show of a text.
 *
 * @param text lead and body without marks, each block on a line of its own; of very long ones the beginning
 */
public record Shown(String headline, String text) {

    static final int MOST_LETTERS = 20_000;

    public static Shown of(Wording words) {
        String body = PlainText.of(words.bodyHtml());
        String text = words.lead() == null ? body : words.lead() + "\n" + body;
        return new Shown(words.headline(), text.length() <= MOST_LETTERS ? text : beginning(text));
    }

    private static String beginning(String text) {
        boolean halved = Character.isHighSurrogate(text.charAt(MOST_LETTERS - 1));
        return text.substring(0, halved ? MOST_LETTERS - 1 : MOST_LETTERS);
    }
}
