package dev.stele.content.lint;

import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A picture as an article shows it, and where. */
public record ShownPicture(
        String pointer,
        UUID mediaId,
        String alt,
        @Nullable String caption,
        @Nullable String credit) {

    static List<ShownPicture> in(ArticleContent content) {
        List<ShownPicture> shown = new ArrayList<>();
        ArticleContent.Hero hero = content.hero();
        if (hero != null) {
            shown.add(new ShownPicture("/hero", hero.mediaId(), hero.alt(), hero.caption(), hero.credit()));
        }
        for (int i = 0; i < content.blocks().size(); i++) {
            String at = "/blocks/" + i;
            Block block = content.blocks().get(i);
            if (block instanceof Block.Image p) {
                shown.add(new ShownPicture(at, p.mediaId(), p.alt(), p.caption(), p.credit()));
            } else if (block instanceof Block.Gallery gallery) {
                for (int n = 0; n < gallery.images().size(); n++) {
                    Block.Picture p = gallery.images().get(n);
                    shown.add(new ShownPicture(at + "/images/" + n, p.mediaId(), p.alt(), p.caption(), p.credit()));
                }
            }
        }
        return List.copyOf(shown);
    }
}
