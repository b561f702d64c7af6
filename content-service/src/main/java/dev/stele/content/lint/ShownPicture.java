package dev.stele.content.lint;

import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.Block;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A picture as a text shows it, and where. */
record ShownPicture(
        String pointer,
        String alt,
        @Nullable String caption,
        @Nullable String credit) {

    static List<ShownPicture> in(ArticleContent content) {
        List<ShownPicture> shown = new ArrayList<>();
        ArticleContent.Hero hero = content.hero();
        if (hero != null) shown.add(new ShownPicture("/hero", hero.alt(), hero.caption(), hero.credit()));
        for (int i = 0; i < content.blocks().size(); i++) {
            String at = "/blocks/" + i;
            if (content.blocks().get(i) instanceof Block.Image image) {
                shown.add(new ShownPicture(at, image.alt(), image.caption(), image.credit()));
            } else if (content.blocks().get(i) instanceof Block.Gallery gallery) {
                for (int n = 0; n < gallery.images().size(); n++) {
                    Block.Picture p = gallery.images().get(n);
                    shown.add(new ShownPicture(at + "/images/" + n, p.alt(), p.caption(), p.credit()));
                }
            }
        }
        return shown;
    }
}
