package dev.stele.e2e.history.run;

import dev.stele.e2e.people.Text;

/** Texts whose every field carries a token. */
final class Texts {

    private Texts() {}

    static Text of(String token, String slug) {
        return Text.headed("Report " + token + " from the valley")
                .with("slug", slug)
                .with("section", World.SECTION)
                .with("lead", "The lead " + token + " says what matters.")
                .paragraph("p1", "The first sentence of " + token + " stands here.")
                .paragraph("p2", "The last sentence of " + token + " ends it.");
    }

    static String slug(String token) {
        return "story-" + token;
    }

    static String path(String slug) {
        return "/" + World.SOURCE + "/news/" + slug;
    }

    static String translated(String source, String locale, String token) {
        String word = locale.equals("ru") ? "Перевод: " : "Тарҷума: ";
        return word + source.replaceAll("zq[a-z]+x", token);
    }
}
