package dev.stele.content.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.stele.chassis.events.EventCodec;
import dev.stele.content.media.Pictures;
import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.PublicationMode;
import dev.stele.contracts.TargetLocale;
import dev.stele.contracts.UpdateType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class ScheduledOverridesTests {
    private static final Instant NOW = Instant.parse("2026-10-02T08:00:00Z");
    private static final Instant DUE = NOW.plusSeconds(60);
    private static final Author CHIEF = new Author("chief", NOW);
    private static final Duration LONG = Duration.ofMinutes(15);

    private final Articles articles = mock(Articles.class);
    private final PublicationGate gate = mock(PublicationGate.class);
    private final Pictures pictures = mock(Pictures.class);
    private final ReadRevisions revisions = new ReadRevisions(articles);
    private final Article article = article();
    private final UUID id = article.snapshot().origin().id();
    private final OrderPublication publication =
            new OrderPublication(articles, revisions, pictures, gate, mock(EmbargoClock.class), new EventCodec()::hash);
    private final WithdrawArticle withdrawal = new WithdrawArticle(articles);
    private final LiftEmbargoes embargoes = new LiftEmbargoes(
            articles,
            revisions,
            pictures,
            gate,
            new ArticleSettings(DataSize.ofKilobytes(512), LONG, LONG, LONG),
            Clock.fixed(DUE, ZoneOffset.UTC));

    @BeforeEach
    void oneIsDue() {
        when(articles.due(any())).thenReturn(List.of(id));
        when(articles.get(id)).thenReturn(article);
        doAnswer(_ -> {
                    article.saved();
                    return null;
                })
                .when(articles)
                .save(article);
    }

    @Test
    void countAtTheEndOfTheirEmbargo() {
        schedule("en", Map.of("placeholder", "It is a name."));
        embargoes.liftDue();
        verify(gate).blocking(any(), any(), any(), any(), eq(Map.of("placeholder", "It is a name.")));
    }

    @Test
    void ofACancelledScheduleDoNotCountForALaterOne() {
        schedule("en", Map.of("placeholder", "It is a name."));
        withdrawal.withdraw(id, null, List.of(), "Not yet", CHIEF);
        schedule("en", Map.of());

        embargoes.liftDue();

        verify(gate).blocking(any(), any(), any(), any(), eq(Map.of()));
        assertThat(article.snapshot().overrides()).as("kept as a record").hasSize(1);
    }

    @Test
    void ofAReplacedScheduleCountOnlyWhereItStillStands() {
        schedule("en,ru", Map.of("placeholder", "It is a name."));
        schedule("en", Map.of());

        embargoes.liftDue();

        verify(gate).blocking(any(), any(), eq(publication("ru")), any(), eq(Map.of("placeholder", "It is a name.")));
        verify(gate).blocking(any(), any(), eq(publication("en")), any(), eq(Map.of()));
    }

    @Test
    void givenForAPublicationAtOnceDoNotCountForALaterSchedule() {
        when(gate.check(any(), any(), any(), any(), any())).thenReturn(Map.of("placeholder", "It is a name."));
        order("en", null, Map.of("placeholder", "It is a name."));
        schedule("en", Map.of());

        embargoes.liftDue();

        verify(gate).blocking(any(), any(), any(), any(), eq(Map.of()));
    }

    @Test
    void areRecordedUpToALimitAndTheOldestGo() {
        for (int round = 0; round < 7; round++) {
            Map<String, String> overrides = new HashMap<>();
            for (int i = 0; i < 100; i++) overrides.put("placeholder@/blocks/" + (100 * round + i), "Round " + round);
            schedule("en", overrides);
        }
        assertThat(article.snapshot().overrides())
                .hasSize(500)
                .extracting(RuleOverride::reason)
                .contains("Round 2", "Round 6")
                .doesNotContain("Round 0", "Round 1");
    }

    @Test
    void ofAllSchedulesTogetherAreLimited() {
        List<String> locales = List.of("en", "ru", "tg", "uk", "uz");
        locales.forEach(locale -> schedule(locale, hundred(locale)));

        assertThatExceptionOfType(ArticleRefusal.TooManyOverrides.class)
                .isThrownBy(() -> schedule("kk", hundred("kk")));
        schedule("en", hundred("replaced"));

        assertThat(article.snapshot().publishing().schedules())
                .flatExtracting(Schedule::locales)
                .containsExactlyInAnyOrderElementsOf(locales);
    }

    private static Map<String, String> hundred(String reason) {
        return IntStream.range(0, 100).boxed().collect(Collectors.toMap(i -> "placeholder@/blocks/" + i, _ -> reason));
    }

    private void schedule(String locales, Map<String, String> overrides) {
        order(locales, DUE, overrides);
    }

    private void order(String locales, @Nullable Instant at, Map<String, String> overrides) {
        var release = new ReleaseRevision.Command(UpdateType.MAJOR, null, null);
        publication.order(
                id,
                null,
                new OrderPublication.Command(null, publication(locales.split(",")), at, release, overrides),
                CHIEF);
    }

    private static Publication publication(String... locales) {
        return new Publication(List.of(locales), PublicationMode.TOGETHER);
    }

    private static List<TargetLocale> targets(String... locales) {
        return Stream.of(locales).map(it -> new TargetLocale(it, true)).toList();
    }

    private static Article article() {
        ArticleContent content =
                new ArticleContent("A", "a", null, null, List.of(), null, List.of(), null, List.of(), null);
        return Article.draft(
                new Origin(UUID.randomUUID(), ArticleKind.NEWS, "en", targets("ru", "tg", "uk", "uz", "kk"), CHIEF),
                new Draft(content, "hash", true, null));
    }
}
