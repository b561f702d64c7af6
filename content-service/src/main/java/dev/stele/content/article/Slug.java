package dev.stele.content.article;

import dev.stele.contracts.ArticleKind;

/** Addresses that an article claims; once claimed, an address is never given to another article. */
public final class Slug {
    private Slug() {}

    /** The claim of a slug: it is unique within a locale and a kind. */
    public static String claim(Origin origin, String slug) {
        return origin.sourceLocale() + (origin.kind() == ArticleKind.NEWS ? "/news/" : "/pages/") + slug;
    }
}
