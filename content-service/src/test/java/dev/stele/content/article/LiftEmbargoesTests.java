package dev.stele.content.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.stele.chassis.events.EventCodec;
import dev.stele.content.media.Pictures;
import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.PublicationMode;
import dev.stele.contracts.UpdateType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class LiftEmbargoesTests {
    private static final Instant DUE = Instant.parse("2026-10-02T09:00:00Z");
    private static final Author CHIEF = new Author("chief", DUE.minusSeconds(60));
    private static final Duration RETRY = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final PublicationGate.Unfinished UNFINISHED =
            new PublicationGate.Unfinished(List.of("lint-unfinished@"));

    private final Articles articles = mock(Articles.class);
    private final PublicationGate gate = mock(PublicationGate.class);
    private final Article article = scheduled();
    private final UUID id = article.snapshot().origin().id();
    private Instant now = DUE;

    private final LiftEmbargoes embargoes = new LiftEmbargoes(
            articles,
            new ReadRevisions(articles),
            mock(Pictures.class),
            gate,
            new ArticleSettings(DataSize.ofKilobytes(512), RETRY, RETRY, PATIENCE),
            new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now;
                }
            });

    @BeforeEach
    void oneIsDue() {
        when(articles.due(any())).thenReturn(List.of(id));
        when(articles.get(id)).thenReturn(article);
    }

    @Test
    void lintThatDidNotFinishIsTriedAgain() {
        when(gate.blocking(any(), any(), any(), any(), any()))
                .thenThrow(UNFINISHED)
                .thenReturn(List.of());
        assertThat(embargoes.liftDue()).isFalse();
        assertThat(article.snapshot().publishing().missed()).isEmpty();
        assertThat(embargoes.liftDue()).as("so soon").isFalse();
        verify(gate, times(1)).blocking(any(), any(), any(), any(), any());

        now = DUE.plus(RETRY);
        assertThat(embargoes.liftDue()).isTrue();
        assertThat(article.snapshot().publishing().orders()).hasSize(1);
    }

    @Test
    void lintThatNeverFinishesEndsTheEmbargoWithoutAPublication() {
        when(gate.blocking(any(), any(), any(), any(), any())).thenThrow(UNFINISHED);
        assertThat(embargoes.liftDue()).isFalse();
        now = DUE.plus(PATIENCE).minusSeconds(1);
        assertThat(embargoes.liftDue()).isFalse();
        assertThat(article.snapshot().publishing().missed()).isEmpty();

        now = DUE.plus(PATIENCE).plus(RETRY);
        assertThat(embargoes.liftDue()).isTrue();
        assertThat(article.snapshot().publishing().missed())
                .singleElement()
                .satisfies(it -> assertThat(it.findings()).containsExactly("lint-unfinished@"));
    }

    @Test
    void lintIsTriedAgainAlsoByAServiceThatWasDownWhenTheEmbargoEnded() {
        when(gate.blocking(any(), any(), any(), any(), any()))
                .thenThrow(UNFINISHED)
                .thenReturn(List.of());
        now = DUE.plus(PATIENCE).plus(PATIENCE);
        assertThat(embargoes.liftDue()).isFalse();
        assertThat(article.snapshot().publishing().missed()).isEmpty();

        now = now.plus(RETRY);
        assertThat(embargoes.liftDue()).isTrue();
        assertThat(article.snapshot().publishing().orders()).hasSize(1);
    }

    private static Article scheduled() {
        ArticleContent content =
                new ArticleContent("A", "a", null, null, List.of(), null, List.of(), null, List.of(), null);
        Article article = Article.draft(
                new Origin(UUID.randomUUID(), ArticleKind.NEWS, "en", List.of(), CHIEF),
                new Draft(content, "hash", true, null));
        article.release(
                new Revision.Release(UpdateType.MAJOR, null, CHIEF.at(), "chief"),
                List.of(),
                null,
                new EventCodec()::hash);
        article.schedule(new Publication(List.of("en"), PublicationMode.TOGETHER), DUE, Map.of(), CHIEF);
        article.saved();
        return article;
    }
}
