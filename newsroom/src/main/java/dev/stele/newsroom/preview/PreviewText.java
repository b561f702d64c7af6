package dev.stele.newsroom.preview;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A text as it is now, published or not.
 *
 * @param locales in which the person may see the article, this one among them
 * @param done sentences that are translated, of {@code sentences}; both 0 for the language it is written in
 */
public record PreviewText(
        String locale,
        String sourceLocale,
        String kind,
        JsonNode content,
        List<String> locales,
        int done,
        int sentences) {

    public String headline() {
        return content.path("headline").asString("");
    }

    public boolean isUnfinished() {
        return done < sentences;
    }
}
