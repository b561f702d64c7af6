package dev.stele.translation.desk.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.chassis.events.EventCodec;
import dev.stele.chassis.outbox.PendingEvent;
import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.Block;
import dev.stele.contracts.TranslationCarriedOver;
import dev.stele.contracts.UpdateType;
import dev.stele.translation.Releases;
import dev.stele.translation.desk.Desk;
import dev.stele.translation.desk.Drafts;
import dev.stele.translation.desk.FollowArticle;
import dev.stele.translation.desk.KnownTarget;
import dev.stele.translation.desk.Shelf;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.desk.Stage;
import dev.stele.translation.desk.Translation;
import dev.stele.translation.desk.TranslationKey;
import dev.stele.translation.desk.Translations;
import dev.stele.translation.desk.Withdrawals;
import dev.stele.translation.segmentation.SrxSegmenter;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A translation that still holds for a revision, whose fact would be larger than a record of the log may be. */
class LargeCarryOverTests {

    private static final EventCodec CODEC = new EventCodec();
    private static final ArticleContent SMALL = Releases.content("A well", "It opens today.");

    private final Releases releases = Releases.of("ru");
    private final Desk desk = new Desk(releases.release(1, UpdateType.MAJOR, SMALL)).approved();
    private final Measured translations = new Measured(desk.translation);
    private final FollowArticle follow = new FollowArticle(
            translations,
            new NoWithdrawals(),
            new SrxSegmenter(language -> Optional.empty()),
            CODEC::hash,
            (locale, slug, article) -> true,
            Drafts.NONE);

    @Test
    void waitsForPeopleInsteadOfBeingCarriedOver() {
        follow.released(releases.release(2, UpdateType.MINOR, withEmbed(PendingEvent.MAX_PAYLOAD_BYTES)));
        Snapshot after = translations.only();
        assertThat(after.source().revision()).isEqualTo(2);
        assertThat(after.stage()).isEqualTo(Stage.STALE);
        assertThat(after.review().approval()).extracting(it -> it.revision()).isEqualTo(1);
        assertThat(after.audit().getLast().detail()).isEqualTo("too large to be carried over");
        assertThat(translations.types).noneMatch(type -> type.contains("carried"));
    }

    @Test
    void isCarriedOverToTheNextRevisionThatFits() {
        follow.released(releases.release(2, UpdateType.MINOR, withEmbed(PendingEvent.MAX_PAYLOAD_BYTES)));
        follow.released(releases.release(3, UpdateType.MINOR, withEmbed(10)));
        assertThat(translations.only().stage()).isEqualTo(Stage.APPROVED);
        assertThat(translations.last).isInstanceOfSatisfying(TranslationCarriedOver.class, it -> {
            assertThat(it.fromRevision()).isEqualTo(1);
            assertThat(it.sourceRevision()).isEqualTo(3);
        });
    }

    private static ArticleContent withEmbed(int length) {
        Block embed = new Block.Embed("e", "https://example.org/", "x".repeat(length));
        List<Block> blocks =
                Stream.concat(SMALL.blocks().stream(), Stream.of(embed)).toList();
        return new ArticleContent(SMALL.headline(), null, null, null, List.of(), null, List.of(), null, blocks, null);
    }

    /** Measures what is told as the store does. */
    private static final class Measured implements Translations {

        private final Announcements announcements =
                new Announcements(CODEC, Clock.fixed(Releases.NOON, ZoneOffset.UTC));
        private final List<String> types = new ArrayList<>();
        private final UUID article;
        private final Shelf shelf;
        private Object last = "nothing";

        Measured(Translation translation) {
            this.article = translation.snapshot().key().articleId();
            this.shelf = new Shelf(translation);
        }

        Snapshot only() {
            return shelf.ofArticle(article).getFirst().snapshot();
        }

        @Override
        public Optional<Translation> find(UUID id) {
            return shelf.find(id);
        }

        @Override
        public List<KnownTarget> targetsOf(UUID articleId) {
            return shelf.targetsOf(articleId);
        }

        @Override
        public boolean save(Translation translation) {
            announcements.of(translation).forEach(event -> types.add(event.type()));
            translation.raised().forEach(event -> last = event);
            return shelf.save(translation);
        }
    }

    private static final class NoWithdrawals implements Withdrawals {

        @Override
        public void remember(UUID articleId, Collection<String> locales, long sequence) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void lift(TranslationKey key, long sequence) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long last(TranslationKey key) {
            return 0;
        }
    }
}
