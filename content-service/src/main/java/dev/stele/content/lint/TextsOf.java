package dev.stele.content.lint;

import dev.stele.content.lint.PlacedText.Field;
import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.Block;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one walk over everything in an article that somebody reads or hears. */
public final class TextsOf {
    private final List<PlacedText> found = new ArrayList<>();

    private TextsOf() {}

    /** In the order of the page; empty fields are left out. */
    public static List<PlacedText> all(ArticleContent content) {
        TextsOf texts = new TextsOf();
        texts.head(content);
        for (int i = 0; i < content.blocks().size(); i++) {
            texts.block("/blocks/" + i, content.blocks().get(i));
        }
        return List.copyOf(texts.found);
    }

    private void head(ArticleContent c) {
        add("/headline", Field.HEADLINE, c.headline());
        add("/lead", Field.LEAD, c.lead());
        if (c.dateline() != null)
            add("/dateline/place", Field.PLACE, c.dateline().place());
        each("/byline/", Field.BYLINE, c.byline());
        ArticleContent.Hero hero = c.hero();
        if (hero != null) picture("/hero", hero.alt(), hero.caption(), hero.credit());
    }

    private void block(String at, Block block) {
        switch (block) {
            case Block.Paragraph p -> add(at + "/text", Field.PARAGRAPH, p.text());
            case Block.Heading h -> add(at + "/text", Field.HEADING, h.text());
            case Block.Listing l -> each(at + "/items/", Field.ITEM, l.items());
            case Block.Quote q -> quote(at, q);
            case Block.Image i -> picture(at, i.alt(), i.caption(), i.credit());
            case Block.Gallery g -> {
                for (int n = 0; n < g.images().size(); n++) {
                    Block.Picture p = g.images().get(n);
                    picture(at + "/images/" + n, p.alt(), p.caption(), p.credit());
                }
            }
            case Block.Button b -> add(at + "/label", Field.LABEL, b.label());
            case Block.Embed _ -> {}
        }
    }

    private void quote(String at, Block.Quote q) {
        add(at + "/text", q.originalLocale() == null ? Field.QUOTE : Field.FOREIGN_QUOTE, q.text());
        add(at + "/speaker", Field.SPEAKER, q.speaker());
        add(at + "/role", Field.ROLE, q.role());
    }

    private void picture(String at, @Nullable String alt, @Nullable String caption, @Nullable String credit) {
        add(at + "/alt", Field.ALT, alt);
        add(at + "/caption", Field.CAPTION, caption);
        add(at + "/credit", Field.CREDIT, credit);
    }

    private void each(String at, Field field, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) add(at + i, field, texts.get(i));
    }

    private void add(String pointer, Field field, @Nullable String text) {
        if (text != null && !text.isBlank()) found.add(PlacedText.of(pointer, field, text));
    }
}
