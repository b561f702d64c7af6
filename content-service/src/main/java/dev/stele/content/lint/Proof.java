package dev.stele.content.lint;

import dev.stele.content.article.ArticleSnapshot;
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

    static Proof of(ArticleSnapshot article, Set<String> wanted, Surroundings surroundings) {
        return of(article.origin(), article.current().content(), wanted, surroundings);
    }

    static Proof of(Origin origin, ArticleContent content, Set<String> wanted, Surroundings surroundings) {
        return new Proof(origin, content, wanted, TextsOf.all(content), ShownPicture.in(content), surroundings);
    }

    /** The language that it is written in. */
    public Locale language() {
        return Locale.forLanguageTag(origin.sourceLocale());
    }
}
