package dev.stele.content.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.chassis.events.EventCodec;
import dev.stele.content.article.Article;
import dev.stele.content.article.Author;
import dev.stele.content.article.ContentHash;
import dev.stele.content.article.Draft;
import dev.stele.content.article.Origin;
import dev.stele.content.article.Publication;
import dev.stele.content.article.Revision;
import dev.stele.content.article.Withdrawal;
import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.DeskProgress;
import dev.stele.contracts.PagesChanged;
import dev.stele.contracts.PagesChanged.LivePage;
import dev.stele.contracts.PublicationMode;
import dev.stele.contracts.TargetLocale;
import dev.stele.contracts.UpdateType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleStatusTests {
    private static final Instant NOW = Instant.parse("2026-09-26T14:02:07Z");
    private static final Author CHIEF = new Author("chief", NOW);
    private static final UUID ID = UUID.randomUUID();
    private static final ContentHash HASHES = new EventCodec()::hash;

    private final Article article = Article.draft(
            new Origin(ID, ArticleKind.NEWS, "en", List.of(new TargetLocale("ru", true)), CHIEF), draft());

    private static Draft draft() {
        var content = new ArticleContent(
                "Headline", "headline", null, null, List.of(), null, List.of(), null, List.of(), null);
        return new Draft(content, "hash", true, null);
    }

    private void order(String... locales) {
        article.release(new Revision.Release(UpdateType.MAJOR, null, NOW, "chief"), List.of(), null, HASHES);
        article.order(new Publication(List.of(locales), PublicationMode.TOGETHER), List.of(), CHIEF);
    }

    private LocaleStatus status(
            String locale, Map<String, Integer> live, @Nullable String desk, @Nullable Integer approved) {
        Map<String, LivePage> pages = new java.util.TreeMap<>();
        live.forEach((l, revision) -> pages.put(l, new LivePage(revision, 1, "/" + l + "/news/x", NOW)));
        Map<String, DeskProgress> progress = desk == null
                ? Map.of()
                : Map.of(
                        "ru",
                        new DeskProgress(UUID.randomUUID(), ID, "ru", 1, desk, 2, approved, null, null, null, NOW));
        var changed = new PagesChanged(ID, ArticleKind.NEWS, 1, NOW, pages, Map.of(), List.of());
        LocaleStatus found = ArticleStatus.of(article.snapshot(), new Receipt(changed, progress, null, 1))
                .locales()
                .get(locale);
        assertThat(found).isNotNull();
        return found;
    }

    @Test
    void aTranslationBehindTheLiveSourceIsStaleThoughItWasOrderedOnlyOnce() {
        order("en", "ru");
        article.edit(draft(), CHIEF, HASHES);
        order("en");

        assertThat(status("ru", Map.of("en", 2, "ru", 1), "STALE", 1).state()).isEqualTo(LocaleState.STALE);
        assertThat(status("ru", Map.of("en", 2, "ru", 1), "CLAIMED", 1).state()).isEqualTo(LocaleState.CLAIMED);
        assertThat(status("ru", Map.of("en", 2, "ru", 1), null, null).state()).isEqualTo(LocaleState.STALE);
        assertThat(status("ru", Map.of("en", 2, "ru", 1), "APPROVED", 2).state())
                .isEqualTo(LocaleState.LIVE);
        assertThat(status("ru", Map.of("en", 1, "ru", 1), "STALE", 1).state()).isEqualTo(LocaleState.LIVE);
        assertThat(status("en", Map.of("en", 2, "ru", 1), "STALE", 1).state()).isEqualTo(LocaleState.LIVE);
    }

    @Test
    void tellsOfATranslationBesideWhatReadersSee() {
        order("en", "ru");
        article.edit(draft(), CHIEF, HASHES);
        article.release(new Revision.Release(UpdateType.MAJOR, null, NOW, "chief"), List.of(), null, HASHES);
        LocaleStatus live = status("ru", Map.of("en", 1, "ru", 1), "IN_REVIEW", 1);

        assertThat(live.state()).isEqualTo(LocaleState.LIVE);
        assertThat(live.translation()).isEqualTo(LocaleState.IN_REVIEW);
    }

    @Test
    void theSourceIsNotStaleWhileItWaitsForTheOthers() {
        order("en", "ru");
        article.edit(draft(), CHIEF, HASHES);
        order("en", "ru");
        LocaleStatus waiting = status("en", Map.of("en", 1, "ru", 1), "NEEDED", 1);

        assertThat(waiting.state()).isEqualTo(LocaleState.RELEASED);
        assertThat(waiting.revision()).isEqualTo(1);
    }

    @Test
    void tellsWhyALanguageWasWithdrawnUntilItIsOrderedAgain() {
        order("en", "ru");
        article.withdraw(List.of("ru"), "Wrong name", CHIEF);
        article.withdraw(List.of(), "All of it is wrong", CHIEF);

        assertThat(status("ru", Map.of(), null, null).withdrawal())
                .isEqualTo(new Withdrawal("ru", "Wrong name", NOW, "chief"));
        assertThat(status("en", Map.of(), null, null).withdrawal())
                .isEqualTo(new Withdrawal("en", "All of it is wrong", NOW, "chief"));
        order("ru");
        assertThat(status("ru", Map.of(), null, null).withdrawal()).isNull();
        assertThat(status("en", Map.of(), null, null).withdrawal()).isNotNull();
    }

    @Test
    void tellsWhenAnEmbargoEnds() {
        article.release(new Revision.Release(UpdateType.MAJOR, null, NOW, "chief"), List.of(), null, HASHES);
        article.schedule(
                new Publication(List.of("en"), PublicationMode.TOGETHER), NOW.plusSeconds(3_600), Map.of(), CHIEF);

        assertThat(status("en", Map.of(), null, null).publishAt()).isEqualTo(NOW.plusSeconds(3_600));
        assertThat(status("ru", Map.of(), null, null).publishAt()).isNull();
    }
}
