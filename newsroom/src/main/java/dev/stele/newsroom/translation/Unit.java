package dev.stele.newsroom.translation;

import dev.stele.newsroom.page.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One text of the article.
 *
 * @param format LINE, PROSE or MARKUP
 * @param field of the block or of the article, such as {@code text}, {@code items.2}, {@code dateline.place}
 */
public record Unit(
        String id,
        String format,
        @Nullable String block,
        @Nullable String blockType,
        String field,
        List<Segment> segments) {

    public boolean marked() {
        return format.equals("MARKUP");
    }

    /** What it is in the article: {@code List, item 3}. */
    public String name(Words words) {
        String key = "unit";
        int number = 0;
        String path = blockType == null ? field : blockType + "." + field;
        for (String part : path.split("\\.", -1)) {
            if (part.matches("\\d+")) {
                number = Integer.parseInt(part) + 1;
            } else if (words.has(key + "." + part) || !words.has(key)) {
                key += "." + part;
            }
        }
        return words.sayOr(id, key, "number", number);
    }
}
