package dev.stele.content.lint;

import dev.stele.content.article.Origin;
import dev.stele.contracts.ArticleContent;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the rules look at: the current revision of an article and what the newsroom knows around it.
 *
 * @param wanted languages that it is about to be live in; empty when nobody has said so yet
 */
public record Proof(
        Origin origin,
        ArticleContent content,
        Set<String> wanted,
        List<PlacedText> texts,
        List<ShownPicture> pictures,
        Surroundings surroundings) {

    /** The language that it is written in. */
    public Locale language() {
        return Locale.forLanguageTag(origin.sourceLocale());
    }
}
