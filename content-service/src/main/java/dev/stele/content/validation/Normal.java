package dev.stele.content.validation;

import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.Block;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts a text that came as JSON into the form that the contracts promise: lists instead of null, an id on each block. */
final class Normal {
    private Normal() {}

    static ArticleContent content(ArticleContent c, List<Block> blocks, @Nullable String slug) {
        return new ArticleContent(
                blankIfMissing(c.headline()),
                slug,
                c.lead(),
                c.dateline(),
                list(c.byline()),
                c.section(),
                list(c.tags()),
                hero(c.hero()),
                blocks,
                c.legal(),
                c.corrections(),
                c.related());
    }

    static Block block(Block block, Supplier<String> ids) {
        String given = block.id();
        String id = given == null ? ids.get() : given;
        return switch (block) {
            case Block.Paragraph p -> new Block.Paragraph(id, p.text());
            case Block.Heading h -> new Block.Heading(id, h.level(), h.text());
            case Block.Listing l -> new Block.Listing(id, l.ordered(), list(l.items()));
            case Block.Quote q -> new Block.Quote(id, q.text(), q.speaker(), q.role(), q.originalLocale());
            case Block.Image i -> new Block.Image(id, i.mediaId(), blankIfMissing(i.alt()), i.caption(), i.credit());
            case Block.Gallery g ->
                new Block.Gallery(
                        id, list(g.images()).stream().map(Normal::picture).toList());
            case Block.Button b -> new Block.Button(id, b.label(), b.href());
            case Block.Embed e -> new Block.Embed(id, e.provider(), e.url());
        };
    }

    static <T> List<T> list(@Nullable List<T> items) {
        return items == null ? List.of() : items;
    }

    private static ArticleContent.@Nullable Hero hero(ArticleContent.@Nullable Hero h) {
        return h == null
                ? null
                : new ArticleContent.Hero(h.mediaId(), blankIfMissing(h.alt()), h.caption(), h.credit());
    }

    private static Block.Picture picture(Block.Picture p) {
        return new Block.Picture(p.mediaId(), blankIfMissing(p.alt()), p.caption(), p.credit());
    }

    private static String blankIfMissing(@Nullable String text) {
        return text == null ? "" : text;
    }
}
