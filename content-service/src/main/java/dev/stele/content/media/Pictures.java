package dev.stele.content.media;

import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.Block;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every picture of the newsroom. */
public interface Pictures {
    Optional<Picture> find(UUID id);

    /** In the order asked for; unknown ids are left out. */
    List<Picture> findAll(Collection<UUID> ids);

    /** Writes the description; its bytes are in the store already. */
    void add(Picture picture);

    /** Writes what people say of it, unless somebody else did since this one was read. */
    boolean describe(Picture picture);

    /** Newest first. */
    Page list(Filter wanted);

    /** What to list; {@code search} is part of a credit, a notice of rights, an alternative text or a caption. */
    record Filter(@Nullable String search, int page, int size) {}

    /** One page of a list. */
    record Page(List<Picture> items, long total) {}

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
