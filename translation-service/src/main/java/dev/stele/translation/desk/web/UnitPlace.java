package dev.stele.translation.desk.web;

import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.Block;
import org.jspecify.annotations.Nullable;

/**
 * Where a unit is in the article.
 *
 * @param block its id, null for what stands above the blocks
 * @param blockType as in the article, such as {@code paragraph}
 * @param field of the block or of the article, such as {@code text}, {@code items.2}, {@code dateline.place}
 */
record UnitPlace(@Nullable String block, @Nullable String blockType, String field) {

    static UnitPlace of(String unit, ArticleContent content) {
        for (Block block : content.blocks()) {
            if (unit.startsWith(block.id() + ".")) {
                return new UnitPlace(
                        block.id(), type(block), unit.substring(block.id().length() + 1));
            }
        }
        return new UnitPlace(null, null, unit);
    }

    private static String type(Block block) {
        return switch (block) {
            case Block.Paragraph it -> "paragraph";
            case Block.Heading it -> "heading";
            case Block.Listing it -> "list";
            case Block.Quote it -> "quote";
            case Block.Image it -> "image";
            case Block.Gallery it -> "gallery";
            case Block.Button it -> "button";
            case Block.Embed it -> "embed";
        };
    }
}
