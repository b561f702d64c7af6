package dev.stele.content.validation;

import dev.stele.chassis.events.EventCodec;
import dev.stele.content.article.ArticleSettings;
import dev.stele.content.article.Draft;
import dev.stele.content.article.Origin;
import dev.stele.content.media.Picture;
import dev.stele.content.media.Pictures;
import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.Block;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one door through which texts come in: completed, checked whole, or refused whole. */
@Component
public class ContentIntake {
    /** A translation takes as much room as the text, so for more languages than this the text is to be smaller. */
    private static final int FULL_SIZE_LANGUAGES = 16;

    private final Pictures pictures;
    private final EventCodec codec;
    private final ArticleSettings settings;
    private final BlockIds ids;
    private final RelationRules relations;

    ContentIntake(
            Pictures pictures, EventCodec codec, ArticleSettings settings, BlockIds ids, RelationRules relations) {
        this.relations = relations;
        this.pictures = pictures;
        this.codec = codec;
        this.settings = settings;
        this.ids = ids;
    }

    /**
     * @param pointer where the text stands in the request
     * @param origin kind and languages of the article
     * @param earlier the text that this one replaces: its blocks keep their ids, its slug stays when the request names none
     * @param self the article, once there is one
     */
    public Draft take(
            String pointer,
            @Nullable ArticleContent given,
            Origin origin,
            @Nullable ArticleContent earlier,
            @Nullable UUID self,
            Faults faults) {
        if (given == null) {
            faults.refuse(pointer, "required", "The text of the article.");
            faults.raise();
        }
        ArticleContent raw = Objects.requireNonNull(given);
        List<Block> blocks = Normal.list(raw.blocks());
        // Before their ids are looked up, which takes a comparison with each block of the earlier text.
        Counts.check(pointer + "/blocks", blocks, 0, BlockRules.MOST_BLOCKS, faults);
        faults.raise();
        requireNoNull(pointer + "/blocks", blocks, faults);
        String slug = raw.slug() == null ? slugOf(earlier) : SlugRules.checked(pointer + "/slug", raw.slug(), faults);
        ArticleContent content =
                Normal.content(raw, new BlockIdentity(blocksOf(earlier), ids).identified(blocks), slug);
        new ContentRules(faults, pointer).check(content, origin.kind());
        if (slug == null && faults.isEmpty()) content = withMadeSlug(pointer, content, faults);
        if (faults.isEmpty()) knownPictures(pointer, content, faults);
        relations.check(pointer, content.related(), self, faults);
        toldCorrections(pointer, content, earlier, faults);
        faults.raise();
        int languages = origin.targets().size();
        SentenceLimit.check(content, languages);
        requireSize(content, languages);
        return new Draft(content, codec.hash(content), slug != null, null);
    }

    private static @Nullable String slugOf(@Nullable ArticleContent earlier) {
        return earlier == null ? null : earlier.slug();
    }

    private static List<Block> blocksOf(@Nullable ArticleContent earlier) {
        return earlier == null ? List.of() : earlier.blocks();
    }

    /** A client may send back what it has read, but a correction comes of a release alone. */
    private static void toldCorrections(
            String pointer, ArticleContent content, @Nullable ArticleContent earlier, Faults faults) {
        boolean asTold = earlier != null && content.corrections().equals(earlier.corrections());
        if (!content.corrections().isEmpty() && !asTold) {
            faults.refuse(pointer + "/corrections", "not-yours", "A release with updateType CORRECTION adds to these.");
        }
    }

    private static void requireNoNull(String pointer, List<Block> blocks, Faults faults) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block == null
                    || block instanceof Block.Gallery gallery
                            && Normal.list(gallery.images()).stream().anyMatch(Objects::isNull)) {
                faults.malformed(pointer + "/" + i, "null", "Neither a block nor a picture may be null.");
                faults.raise();
            }
        }
    }

    private static ArticleContent withMadeSlug(String pointer, ArticleContent c, Faults faults) {
        String slug = SlugFromHeadline.of(c.headline()).orElse(null);
        if (slug == null) {
            faults.refuse(pointer + "/slug", "slug-needed", "No address can be made of this headline; give one.");
        }
        return Normal.content(c, c.blocks(), slug);
    }

    private void knownPictures(String pointer, ArticleContent content, Faults faults) {
        Set<UUID> unknown = new HashSet<>(Pictures.idsIn(content));
        if (unknown.isEmpty()) return;
        pictures.findAll(unknown).stream().map(Picture::id).forEach(unknown::remove);
        if (unknown.isEmpty()) return;
        PicturePointers.of(pointer, content, unknown)
                .forEach(p -> faults.refuse(p, "unknown-picture", "There is no such picture."));
    }

    private void requireSize(ArticleContent content, int languages) {
        long most = settings.maxSize().toBytes();
        long size = codec.write(content).getBytes(StandardCharsets.UTF_8).length;
        if (size > most) {
            throw SentenceLimit.tooLarge("An article has at most " + most + " bytes of text. Split it in two.");
        }
        if (size * languages > most * FULL_SIZE_LANGUAGES) {
            throw SentenceLimit.tooLarge("A text for " + languages + " languages has at most "
                    + most * FULL_SIZE_LANGUAGES / languages + " bytes. Split it, or choose fewer languages.");
        }
    }
}
