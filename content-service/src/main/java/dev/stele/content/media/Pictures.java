package dev.stele.content.media;

import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.Block;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Every picture of the newsroom. */
public interface Pictures {
    Optional<Picture> find(UUID id);

    /** In the order asked for; unknown ids are left out. */
    List<Picture> findAll(Collection<UUID> ids);

    /** Writes the description; its bytes are in the store already. */
    void add(Picture picture);

    /** Writes credit, rights and suggested texts, unless somebody else did since this one was read. */
    boolean describe(Picture picture);

    /** Newest first. */
    List<Picture> list(int page, int size);

    long count();

    /** The pictures of a text, each once, in the order of the text. */
    default List<Picture> shownIn(ArticleContent content) {
        Set<UUID> ids = idsIn(content);
        return ids.isEmpty() ? List.of() : findAll(ids);
    }

    static Set<UUID> idsIn(ArticleContent content) {
        Set<UUID> ids = new LinkedHashSet<>();
        if (content.hero() != null) ids.add(content.hero().mediaId());
        for (Block block : content.blocks()) {
            switch (block) {
                case Block.Image image -> ids.add(image.mediaId());
                case Block.Gallery gallery -> gallery.images().forEach(p -> ids.add(p.mediaId()));
                case Block.Paragraph _,
                        Block.Heading _,
                        Block.Listing _,
                        Block.Quote _,
                        Block.Button _,
                        Block.Embed _ -> {}
            }
        }
        return ids;
    }
}
