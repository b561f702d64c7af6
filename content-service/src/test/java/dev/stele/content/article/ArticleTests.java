package dev.stele.content.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.chassis.events.EventCodec;
import dev.stele.content.media.Picture;
import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.ArticleContent.Correction;
import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.ArticleWithdrawn;
import dev.stele.contracts.MediaPublished;
import dev.stele.contracts.NewsEvent;
import dev.stele.contracts.PublicationMode;
import dev.stele.contracts.PublicationOrdered;
import dev.stele.contracts.RevisionReleased;
import dev.stele.contracts.TargetLocale;
import dev.stele.contracts.UpdateType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleTests {
    private static final Instant NOW = Instant.parse("2026-09-26T14:02:07Z");
    private static final ContentHash HASHES = new EventCodec()::hash;
    private static final Author CHIEF = new Author("chief", NOW);
    private static final Picture PICTURE = picture(null);

    private final Article article = Article.draft(
            new Origin(
                    UUID.randomUUID(),
                    ArticleKind.NEWS,
                    "en",
                    List.of(new TargetLocale("ru", true), new TargetLocale("tg", false)),
                    new Author("editor", NOW)),
            draft("First"));

    @Test
    void isADraftThatHasToldNothing() {
        assertThat(article.snapshot().state()).isEqualTo(ArticleState.DRAFT);
        assertThat(article.raised()).isEmpty();
        assertThat(article.snapshot().claims()).containsExactly("en/news/first");
    }

    @Test
    void releasesARevisionOnce() {
        release();
        release();

        assertThat(article.raised()).hasExactlyElementsOfTypes(RevisionReleased.class);
        assertThat(article.snapshot().state()).isEqualTo(ArticleState.RELEASED);
    }

    @Test
    void sendsEachPictureOnceAndAheadOfTheOrder() {
        release();
        article.order(order("en"), List.of(PICTURE), CHIEF);
        article.order(order("ru"), List.of(PICTURE), CHIEF);

        assertThat(article.raised())
                .hasExactlyElementsOfTypes(
                        RevisionReleased.class,
                        MediaPublished.class,
                        MediaPublished.class,
                        PublicationOrdered.class,
                        PublicationOrdered.class);
        assertThat(article.raised()).extracting(NewsEvent::sequence).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void ordersNothingThatIsNotReleased() {
        assertThatThrownBy(() -> article.order(order("en"), List.of(), CHIEF))
                .isInstanceOf(IllegalStateException.class);
        assertThat(article.raised()).isEmpty();
    }

    @Test
    void ordersTheReleasedTextWhileTheNextIsBeingWritten() {
        release();
        article.edit(draft("Half a sen"), CHIEF, HASHES);
        article.requirePublishable(1);
        article.order(order("en"), List.of(), CHIEF);
        article.schedule(order("ru"), NOW.plusSeconds(60), Map.of(), CHIEF);

        assertThat(article.raised().getLast())
                .isInstanceOfSatisfying(
                        PublicationOrdered.class, e -> assertThat(e.revision()).isEqualTo(1));
        assertThat(article.snapshot().publishing().schedules())
                .extracting(Schedule::revision)
                .containsExactly(1);
        assertThat(article.snapshot().current().isReleased()).isFalse();
        release();
        assertThatThrownBy(() -> article.requirePublishable(1)).isInstanceOf(ArticleRefusal.NotReleased.class);
    }

    @Test
    void ordersNoLanguageThatItHasNot() {
        release();

        assertThatThrownBy(() -> article.order(order("en", "fa"), List.of(), CHIEF))
                .isInstanceOfSatisfying(
                        ArticleRefusal.UnknownLocales.class,
                        e -> assertThat(e.positions()).containsExactly(1));
    }

    @Test
    void aLaterOrderTakesItsLanguagesOutOfAnEmbargo() {
        release();
        article.schedule(order("en", "ru"), NOW.plusSeconds(60), Map.of(), CHIEF);
        article.order(order("ru"), List.of(), CHIEF);

        Publishing publishing = article.snapshot().publishing();
        assertThat(publishing.schedules())
                .singleElement()
                .satisfies(s -> assertThat(s.locales()).containsExactly("en"));
        assertThat(publishing.due(NOW.plusSeconds(59))).isEmpty();
        assertThat(publishing.due(NOW.plusSeconds(60))).hasSize(1);
    }

    @Test
    void anEmbargoThatEndsOrdersTheRevisionItWasGivenFor() {
        release();
        article.schedule(order("en"), NOW.plusSeconds(60), Map.of(), CHIEF);
        article.edit(draft("Second"), CHIEF, HASHES);
        article.lift(article.snapshot().publishing().schedules().getFirst(), List.of(), List.of(), NOW.plusSeconds(61));

        assertThat(article.raised().getLast())
                .isInstanceOfSatisfying(
                        PublicationOrdered.class, e -> assertThat(e.revision()).isEqualTo(1));
        assertThat(article.snapshot().publishing().schedules()).isEmpty();
    }

    @Test
    void withdrawsOrdersAndEmbargoesAlikeAndTellsItOnce() {
        release();
        article.order(order("en"), List.of(), CHIEF);
        article.schedule(order("ru"), NOW.plusSeconds(60), Map.of(), CHIEF);
        article.withdraw(List.of(), "Wrong", CHIEF);
        article.withdraw(List.of(), "Wrong", CHIEF);

        assertThat(article.raised())
                .filteredOn(ArticleWithdrawn.class::isInstance)
                .hasSize(1);
        assertThat(article.snapshot().state()).isEqualTo(ArticleState.WITHDRAWN);
        assertThat(article.snapshot().publishing().nextDue()).isEmpty();
    }

    @Test
    void callsAnEmbargoOffWithoutTellingAnybody() {
        release();
        article.schedule(order("en", "ru"), NOW.plusSeconds(60), Map.of(), CHIEF);
        int told = article.raised().size();

        assertThat(article.withdraw(List.of(), "Not yet", CHIEF)).isTrue();
        assertThat(article.raised()).hasSize(told);
        assertThat(article.snapshot().state()).isEqualTo(ArticleState.RELEASED);
        assertThat(article.snapshot().publishing().nextDue()).isEmpty();
    }

    @Test
    void withdrawsNothingThatWasNeverOrdered() {
        assertThatThrownBy(() -> article.withdraw(List.of("en"), "Wrong", CHIEF))
                .isInstanceOf(ArticleRefusal.NeverOrdered.class);
    }

    @Test
    void keepsTheSlugsItHadAndTheRevisionItReplaced() {
        article.edit(draft("Second"), CHIEF, HASHES);

        assertThat(article.snapshot().claims()).containsExactlyInAnyOrder("en/news/first", "en/news/second");
        assertThat(article.superseded()).extracting(Revision::number).isEqualTo(1);
        assertThat(article.snapshot().current().number()).isEqualTo(2);
    }

    @Test
    void refusesAnEditorWhoHasSeenAnotherVersion() {
        assertThatThrownBy(() -> article.require(2)).isInstanceOf(ArticleRefusal.Stale.class);
    }

    @Test
    void tellsACorrectionInTheTextThatIsReleased() {
        release();
        article.edit(draft("Second"), CHIEF, HASHES);
        release(UpdateType.CORRECTION, " It was seven metres. ");

        RevisionReleased told = (RevisionReleased) article.raised().getLast();
        assertThat(told.content().corrections()).containsExactly(new Correction("c2", NOW, "It was seven metres."));
        assertThat(told.contentHash()).isEqualTo(HASHES.of(told.content()));
        assertThat(article.snapshot().current().content()).isEqualTo(told.content());
    }

    @Test
    void keepsWhatItToldThroughEditsAndEveryOtherKindOfRelease() {
        release(UpdateType.CORRECTION, "One.");
        article.edit(draft("Second"), CHIEF, HASHES);
        release(UpdateType.MINOR, "A comma.");
        article.edit(draft("Third"), CHIEF, HASHES);
        release(UpdateType.CORRECTION, "Two.");

        Revision current = article.snapshot().current();
        assertThat(current.content().corrections()).extracting(Correction::id).containsExactly("c1", "c3");
        assertThat(current.content().corrections()).extracting(Correction::note).containsExactly("One.", "Two.");
        assertThat(current.hash()).isEqualTo(HASHES.of(current.content()));
    }

    @Test
    void anOlderTextComesBackWithTheCorrectionsToldSince() {
        Revision first = article.snapshot().current();
        article.edit(draft("Second"), CHIEF, HASHES);
        release(UpdateType.CORRECTION, "One.");

        article.edit(new Draft(first.content(), first.hash(), true, 1), CHIEF, HASHES);

        Revision restored = article.snapshot().current();
        assertThat(restored.content().headline()).isEqualTo("First");
        assertThat(restored.content().corrections())
                .extracting(Correction::note)
                .containsExactly("One.");
        assertThat(restored.hash()).isEqualTo(HASHES.of(restored.content())).isNotEqualTo(first.hash());
    }

    @Test
    void correctsNothingWithoutSayingWhat() {
        assertThatThrownBy(() -> release(UpdateType.CORRECTION, " "))
                .isInstanceOf(ArticleRefusal.CorrectionWithoutNote.class);
        assertThat(article.raised()).isEmpty();
        assertThat(article.snapshot().current().isReleased()).isFalse();
    }

    @Test
    void whatIsReleasedAlreadyDoesNotPassForACorrection() {
        release();
        assertThatThrownBy(() -> release(UpdateType.CORRECTION, "The bridge is 40 m long, not 400."))
                .isInstanceOf(ArticleRefusal.NoCorrectionAnyMore.class);
    }

    @Test
    void doesNotCorrectWithoutEnd() {
        for (int i = 0; i < Corrections.MOST; i++) {
            release(UpdateType.CORRECTION, "Again.");
            article.edit(draft("More"), CHIEF, HASHES);
        }
        assertThatThrownBy(() -> release(UpdateType.CORRECTION, "Once more."))
                .isInstanceOf(ArticleRefusal.TooManyCorrections.class);
    }

    @Test
    void claimsSoManyAddressesAndNoMore() {
        for (int i = 2; i <= 200; i++) article.edit(draft("Address " + i), CHIEF, HASHES);
        Revision last = article.snapshot().current();

        assertThatThrownBy(() -> article.edit(draft("One more"), CHIEF, HASHES))
                .isInstanceOf(ArticleRefusal.class)
                .hasMessageContaining("200");

        assertThat(article.snapshot().claims()).hasSize(200);
        assertThat(article.snapshot().current()).isEqualTo(last);
        article.edit(draft("First"), CHIEF, HASHES);
        assertThat(article.snapshot().current().content().headline()).isEqualTo("First");
    }

    @Test
    void remembersAnOverrideOncePerRevision() {
        article.override(1, Map.of("placeholder", "It is a name."), CHIEF);
        article.override(1, Map.of("placeholder", "It is the name of a ship."), CHIEF);

        assertThat(article.snapshot().overrides())
                .extracting(RuleOverride::reason)
                .containsExactly("It is the name of a ship.");
        article.override(2, Map.of("placeholder", "Still."), CHIEF);
        assertThat(article.snapshot().overrides()).hasSize(2);
    }

    private void release() {
        release(UpdateType.MAJOR, null);
    }

    private void release(UpdateType type, @Nullable String note) {
        article.release(new Revision.Release(type, note, NOW, "editor"), List.of(PICTURE), null, HASHES);
    }

    private static Publication order(String... locales) {
        return new Publication(List.of(locales), PublicationMode.TOGETHER);
    }

    private static Draft draft(String headline) {
        var content = new ArticleContent(
                headline, headline.toLowerCase(), null, null, List.of(), null, List.of(), null, List.of(), null);
        return new Draft(content, HASHES.of(content), true, null);
    }

    @Test
    void publishesNoPictureWhoseRightsHaveEnded() {
        Picture ended = picture(LocalDate.parse("2026-09-25"));
        assertThatThrownBy(() -> article.requireRights(List.of(PICTURE, ended), NOW))
                .isInstanceOfSatisfying(
                        ArticleRefusal.PicturesExpired.class,
                        e -> assertThat(e.pictures()).containsExactly(ended.id()));

        Picture lastDay = picture(LocalDate.parse("2026-09-26"));
        article.requireRights(List.of(PICTURE, lastDay), NOW);
        assertThatThrownBy(() -> article.requireRights(List.of(lastDay), NOW.plus(Duration.ofDays(1))))
                .isInstanceOf(ArticleRefusal.PicturesExpired.class);
    }

    @Test
    void anEmbargoedStoryStaysUnpublishedWhenTheRightToItsPictureEndsMeanwhile() {
        release();
        article.schedule(
                new Publication(List.of("en"), PublicationMode.TOGETHER), NOW.plusSeconds(60), Map.of(), CHIEF);
        article.saved();
        Schedule schedule = article.snapshot().publishing().schedules().getFirst();
        Picture ended = picture(LocalDate.parse("2026-09-01"));

        article.lift(schedule, List.of(ended), List.of(), NOW.plusSeconds(61));

        assertThat(article.raised()).isEmpty();
        Publishing publishing = article.snapshot().publishing();
        assertThat(publishing.schedules()).isEmpty();
        assertThat(publishing.missed())
                .containsExactly(new Missed("en", 1, NOW.plusSeconds(60), List.of(ended.id()), List.of()));
        article.order(new Publication(List.of("en"), PublicationMode.TOGETHER), List.of(), CHIEF);
        assertThat(article.snapshot().publishing().missed()).isEmpty();
    }

    @Test
    void mayCorrectAStoryWhosePictureReadersHaveAlready() {
        Picture ended = picture(LocalDate.parse("2026-09-26"));
        article.release(new Revision.Release(UpdateType.MAJOR, null, NOW, "chief"), List.of(ended), null, HASHES);
        article.order(new Publication(List.of("en"), PublicationMode.AS_READY), List.of(ended), CHIEF);

        article.requireRights(List.of(ended), NOW.plus(Duration.ofDays(30)));
    }

    private static Picture picture(@Nullable LocalDate expires) {
        return new Picture(
                UUID.randomUUID(),
                1,
                "image/jpeg",
                800,
                600,
                1,
                null,
                null,
                expires,
                null,
                Map.of(),
                Map.of(),
                List.of(
                        new Picture.Rendition(480, 360, "image/jpeg", "00", 1),
                        new Picture.Rendition(800, 600, "image/jpeg", "01", 1)),
                NOW,
                "editor");
    }
}
