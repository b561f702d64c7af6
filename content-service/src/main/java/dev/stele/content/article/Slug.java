package dev.stele.content.article;

import dev.stele.contracts.ArticleKind;
import java.util.Set;

/** Addresses that an article claims; once claimed, an address is never given to another article. */
public final class Slug {
    private static final int MOST = 200;

    private Slug() {}

    /** The claim of a slug: it is unique within a locale and a kind. */
    public static String claim(Origin origin, String slug) {
        return origin.sourceLocale() + (origin.kind() == ArticleKind.NEWS ? "/news/" : "/pages/") + slug;
    }

    /** Adds one to the claims of an article; none is ever given up, for readers may know it. */
    static void add(String claim, Set<String> claims) {
        if (claims.size() >= MOST && !claims.contains(claim)) throw new ArticleRefusal.TooManyAddresses(MOST);
        claims.add(claim);
    }
}
