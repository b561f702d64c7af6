package dev.stele.content.lint.link;

import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.Block;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;

/** A link as it stands in an article: in running text, or as a button. */
public record Link(String pointer, String href) {

    public static List<Link> in(ArticleContent content) {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < content.blocks().size(); i++) {
            String at = "/blocks/" + i;
            switch (content.blocks().get(i)) {
                case Block.Paragraph p -> marked(at + "/text", p.text(), links);
                case Block.Quote q -> marked(at + "/text", q.text(), links);
                case Block.Listing l -> {
                    for (int n = 0; n < l.items().size(); n++)
                        marked(at + "/items/" + n, l.items().get(n), links);
                }
                case Block.Button b -> links.add(new Link(at + "/href", b.href()));
                case Block.Heading _, Block.Image _, Block.Gallery _, Block.Embed _ -> {}
            }
        }
        return links;
    }

    private static void marked(String pointer, String text, List<Link> links) {
        if (!text.contains("<a")) return;
        Jsoup.parseBodyFragment(text).select("a").forEach(a -> links.add(new Link(pointer, a.attr("href"))));
    }
}
