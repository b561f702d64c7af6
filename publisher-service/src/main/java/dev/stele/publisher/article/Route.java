package dev.stele.publisher.article;

import dev.stele.contracts.ArticleKind;
import java.util.UUID;

/**
 * An address, {@code ru/news/slug}, and the article that has it for good.
 *
 * @param id the path without its leading slash
 */
public record Route(String id, UUID articleId, String locale) {

    static String wanted(ArticleKind kind, String locale, String slug) {
        return locale + (kind == ArticleKind.PAGE ? "/pages/" : "/news/") + slug;
    }

    /** What the article gets when others have what it wants: the address itself, then with more and more of its id. */
    static Route choice(String wanted, UUID articleId, int rung) {
        String id = articleId.toString();
        String suffix = switch (rung) {
            case 0 -> "";
            case 1 -> "-" + id.substring(0, 8);
            default -> "-" + id;
        };
        return new Route(wanted + suffix, articleId, wanted.substring(0, wanted.indexOf('/')));
    }
}
