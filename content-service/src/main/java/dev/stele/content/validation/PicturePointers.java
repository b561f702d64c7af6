package dev.stele.content.validation;

import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Where in a text certain pictures are shown. */
final class PicturePointers {
    private PicturePointers() {}

    static List<String> of(String pointer, ArticleContent content, Set<UUID> wanted) {
        List<String> found = new ArrayList<>();
        if (content.hero() != null && wanted.contains(content.hero().mediaId())) found.add(pointer + "/hero/mediaId");
        for (int i = 0; i < content.blocks().size(); i++) {
            String at = pointer + "/blocks/" + i;
            Block block = content.blocks().get(i);
            if (block instanceof Block.Image image && wanted.contains(image.mediaId())) found.add(at + "/mediaId");
            if (block instanceof Block.Gallery gallery) gallery(at, gallery.images(), wanted, found);
        }
        return found;
    }

    private static void gallery(String at, List<Block.Picture> images, Set<UUID> wanted, List<String> found) {
        for (int i = 0; i < images.size(); i++) {
            if (wanted.contains(images.get(i).mediaId())) found.add(at + "/images/" + i + "/mediaId");
        }
    }
}
