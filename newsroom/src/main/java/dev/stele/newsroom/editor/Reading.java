package dev.stele.newsroom.editor;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;

/**
 * A text as it is read: without markup, block by block.
 *
 * @param type of the block, such as {@code heading}
 */
public record Reading(String type, List<String> lines) {

    static List<Reading> of(Article article) {
        return article.content()
                .path("blocks")
                .valueStream()
                .map(Reading::block)
                .toList();
    }

    private static Reading block(JsonNode block) {
        List<String> lines = new ArrayList<>();
        collect(block, lines);
        return new Reading(block.path("type").asString(""), lines);
    }

    /** All texts of a block, in their order. */
    static void collect(JsonNode node, List<String> lines) {
        for (String field :
                List.of("text", "items", "speaker", "role", "label", "href", "url", "alt", "caption", "credit")) {
            JsonNode value = node.path(field);
            if (value.isArray()) value.forEach(item -> add(item.asString(""), lines));
            else add(value.asString(""), lines);
        }
        node.path("images").forEach(image -> collect(image, lines));
    }

    private static void add(String marked, List<String> lines) {
        if (!marked.isBlank()) lines.add(plain(marked));
    }

    /** The words of a marked text. */
    public static String plain(String marked) {
        return marked.indexOf('<') < 0 && marked.indexOf('&') < 0
                ? marked
                : Jsoup.parseBodyFragment(marked.replace("<br>", "\n")).body().wholeText();
    }
}
