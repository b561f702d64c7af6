package dev.stele.publisher.article;

import static dev.stele.contracts.PublicationMode.AS_READY;
import static dev.stele.contracts.PublicationMode.TOGETHER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.chassis.events.EventCodec;
import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.Block;
import dev.stele.contracts.MediaPublished;
import dev.stele.contracts.MediaRef;
import dev.stele.contracts.PublicationOrdered;
import dev.stele.contracts.RevisionReleased;
import dev.stele.contracts.UpdateType;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which pictures readers may have: those of pages that are or were live, and no other. */
class ShownPicturesTests {

    private static final UUID PICTURE = new UUID(7, 1);
    private static final UUID OTHER = new UUID(7, 2);

    private final Newsroom well = Newsroom.number(1);
    private final Desk desk = new Desk();

    @Test
    void aPictureIsKeptBackUntilThePageIsLiveInAllLanguagesOrdered() {
        well.release("well", PICTURE);
        well.publish(PICTURE);
        well.order(1, TOGETHER, "en", "ru");
        desk.take(well.log);
        assertThat(desk.site.all("media")).hasSize(2);
        assertThat(shown()).isEmpty();

        desk.take(well.approve("ru", 1));

        assertThat(shown()).containsExactly(PICTURE.toString());
    }

    @Test
    void thePicturesOfARevisionThatNobodyOrderedAreKeptBack() {
        well.release("well", PICTURE);
        well.publish(PICTURE);
        well.order(1, AS_READY, "en");
        well.release("well", OTHER);
        well.publish(OTHER);

        assertThat(desk.take(well.log).site.all("media")).hasSize(4);
        assertThat(shown()).containsExactly(PICTURE.toString());
    }

    @Test
    void whatWasShownOnceStaysToBeHad() {
        well.release("well", PICTURE);
        well.publish(PICTURE);
        well.order(1, AS_READY, "en");
        well.withdraw();

        assertThat(desk.take(well.log).live(well)).isEmpty();
        assertThat(shown()).containsExactly(PICTURE.toString());
    }

    @Test
    void twoArticlesMayShowOnePicture() {
        Newsroom road = Newsroom.number(2);
        for (Newsroom article : List.of(well, road)) {
            article.release("article", PICTURE);
            article.publish(PICTURE);
            article.order(1, AS_READY, "en");
            desk.take(article.log);
        }

        assertThat(shown()).containsExactly(PICTURE.toString());
    }

    @Test
    void heroImageAndGalleryAreShownAlike() {
        List<UUID> all = Stream.of(1, 2, 3, 4).map(n -> new UUID(8, n)).toList();
        ArticleContent content = new ArticleContent(
                "Headline",
                "well",
                null,
                null,
                List.of(),
                null,
                List.of(),
                new ArticleContent.Hero(all.get(0), "alt", null, null),
                List.of(
                        new Block.Image("b1", all.get(1), "alt", null, null),
                        new Block.Paragraph("b2", "Text"),
                        new Block.Gallery(
                                "b3",
                                List.of(
                                        new Block.Picture(all.get(2), "alt", null, null),
                                        new Block.Picture(all.get(3), "alt", null, null)))),
                null);
        RevisionReleased released = new RevisionReleased(
                new UUID(9, 1),
                1,
                Instant.EPOCH,
                well.articleId,
                ArticleKind.NEWS,
                1,
                "en",
                List.of(),
                content,
                new EventCodec().hash(content),
                UpdateType.MAJOR,
                null,
                all.stream()
                        .map(id -> new MediaRef(id, 16, 9, "image/png", List.of()))
                        .toList(),
                null,
                "editor");
        well.release("well");

        desk.take(released, well.order(1, AS_READY, "en"));

        assertThat(shown())
                .containsExactlyElementsOf(all.stream().map(UUID::toString).toList());
    }

    @Test
    void aPageWaitsForEveryFormatOfItsPictures() {
        RevisionReleased plain = well.release("well", PICTURE);
        List<MediaPublished> renditions = well.publish(PICTURE);
        MediaPublished webp = well.publishWebp(PICTURE, 480);
        PublicationOrdered order = well.order(1, AS_READY, "en");
        RevisionReleased released = withWebp(plain);

        desk.take(released);
        desk.take(renditions);
        desk.take(order);
        assertThat(desk.live(well)).isEmpty();

        desk.take(webp);

        assertThat(desk.live(well)).isNotEmpty();
        assertThat(desk.site.all("media").keySet())
                .containsExactlyInAnyOrder(PICTURE + "/480", PICTURE + "/960", PICTURE + "/480.webp");
    }

    private static RevisionReleased withWebp(RevisionReleased e) {
        MediaRef ref = e.media().getFirst();
        MediaRef more = new MediaRef(
                ref.mediaId(),
                ref.width(),
                ref.height(),
                ref.type(),
                ref.widths(),
                List.of(new MediaRef.Format("image/webp", List.of(480))),
                null,
                null,
                null);
        return new RevisionReleased(
                e.eventId(),
                e.sequence(),
                e.occurredAt(),
                e.articleId(),
                e.kind(),
                e.revision(),
                e.sourceLocale(),
                e.targets(),
                e.content(),
                e.contentHash(),
                e.updateType(),
                e.changeNote(),
                List.of(more),
                e.due(),
                e.releasedBy());
    }

    private Set<String> shown() {
        return desk.site.all("shown").keySet();
    }
}
