package dev.stele.content.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.stele.content.article.Article;
import dev.stele.content.article.Articles;
import dev.stele.content.article.Author;
import dev.stele.content.article.Draft;
import dev.stele.content.article.Origin;
import dev.stele.content.status.LocaleState;
import dev.stele.content.status.Receipt;
import dev.stele.content.status.Receipts;
import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.DeskProgress;
import dev.stele.contracts.TargetLocale;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeepBoardTests {
    private static final Instant NOW = Instant.parse("2026-09-26T14:02:07Z");
    private static final UUID ID = UUID.randomUUID();

    private final Article article = Article.draft(
            new Origin(ID, ArticleKind.NEWS, "ru", List.of(new TargetLocale("en", true)), new Author("editor", NOW)),
            new Draft(
                    new ArticleContent("Мост", "most", null, null, List.of(), "news", List.of(), null, List.of(), null),
                    "hash",
                    true,
                    null));
    private final Articles articles = mock(Articles.class);
    private final Receipts receipts = mock(Receipts.class);
    private final Board board = mock(Board.class);
    private final List<UUID> signals = new ArrayList<>();
    private final KeepBoard keep = new KeepBoard(articles, receipts, board, signals::add);

    private static Receipt claimed(long told, Instant until) {
        var progress = new DeskProgress(ID, ID, "en", 1, "CLAIMED", 1, null, "en", until, null, NOW.plusSeconds(5));
        return new Receipt(null, Map.of("en", progress), null, told);
    }

    @Test
    void readsBothAgainWhereARowKnowsMore() {
        Receipt older = Receipt.nothing();
        Receipt newer = claimed(1, NOW.plusSeconds(60));
        when(articles.find(ID)).thenReturn(Optional.of(article));
        when(receipts.of(ID)).thenReturn(older, newer);
        when(board.keep(StandingRow.of(article.snapshot(), older))).thenReturn(false);
        when(board.keep(StandingRow.of(article.snapshot(), newer))).thenReturn(true);

        keep.saved(article.snapshot());

        assertThat(signals).containsExactly(ID);
    }

    @Test
    void saysNothingOfAnArticleThatIsNotHere() {
        when(articles.find(ID)).thenReturn(Optional.empty());
        keep.told(ID);
        assertThat(signals).isEmpty();
    }

    @Test
    void aClaimOnTheBoardRunsOutByItself() {
        StandingRow row = StandingRow.of(article.snapshot(), claimed(1, NOW.plusSeconds(60)));

        assertThat(state(row, NOW)).isEqualTo(LocaleState.CLAIMED);
        assertThat(state(row, NOW.plusSeconds(60))).isEqualTo(LocaleState.MISSING);
        assertThat(row.row().changedAt()).isEqualTo(NOW.plusSeconds(5));
        assertThat(row.at(NOW).locales().keySet()).containsExactly("ru", "en");
    }

    @Test
    void aClaimOfWhatWasSentBackRunsOutAsThat() {
        Instant until = NOW.plusSeconds(60);
        var progress = new DeskProgress(ID, ID, "en", 4, "CLAIMED", 1, null, "en", until, "NEEDS_WORK", NOW);
        StandingRow row = StandingRow.of(article.snapshot(), new Receipt(null, Map.of("en", progress), null, 1));

        assertThat(state(row, NOW)).isEqualTo(LocaleState.CLAIMED);
        assertThat(state(row, until)).isEqualTo(LocaleState.NEEDS_WORK);
    }

    private static LocaleState state(StandingRow row, Instant at) {
        return Objects.requireNonNull(row.at(at).locales().get("en")).state();
    }
}
