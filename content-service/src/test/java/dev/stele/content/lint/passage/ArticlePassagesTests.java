package dev.stele.content.lint.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.chassis.events.EventCodec;
import dev.stele.content.article.Article;
import dev.stele.content.article.Author;
import dev.stele.content.article.Draft;
import dev.stele.content.article.Origin;
import dev.stele.content.article.Publication;
import dev.stele.content.article.Revision;
import dev.stele.content.lint.Proofs;
import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.PublicationMode;
import dev.stele.contracts.UpdateType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArticlePassagesTests {
    private static final Instant NOW = Instant.parse("2026-10-02T09:00:00Z");
    private static final Author EDITOR = new Author("editor", NOW);
    private static final Publication ENGLISH = new Publication(List.of("en"), PublicationMode.TOGETHER);
    private static final String TEXT =
            "The council of the valley met in the old mill and agreed, after three hours of talk,"
                    + " to rebuild the stone bridge.";

    private final Article article =
            Article.draft(new Origin(Proofs.ID, ArticleKind.NEWS, "en", List.of(), EDITOR), draft(TEXT));

    private static Draft draft(String text) {
        return new Draft(Proofs.in("en").saying(text).content(), text, true, null);
    }

    private void release() {
        article.release(
                new Revision.Release(UpdateType.MAJOR, null, NOW, "chief"), List.of(), null, new EventCodec()::hash);
    }

    private ArticlePassages passages() {
        return ArticlePassages.of(article.snapshot());
    }

    @Test
    void areOfReadersOnceTheTextIsOrdered() {
        assertThat(passages().isLiveAt(NOW)).isFalse();
        release();
        assertThat(passages().isLiveAt(NOW)).isFalse();
        article.order(ENGLISH, List.of(), EDITOR);
        assertThat(passages().isLiveAt(NOW)).isTrue();
        assertThat(passages().prints()).hasSize(1);
    }

    @Test
    void areOfNobodyUntilAnEmbargoEnds() {
        release();
        article.schedule(ENGLISH, NOW.plusSeconds(60), Map.of(), EDITOR);
        assertThat(passages().isLiveAt(NOW)).isFalse();
        assertThat(passages().isLiveAt(NOW.plusSeconds(60))).isTrue();
    }

    @Test
    void areOfNobodyWhileALiveArticleIsEdited() {
        release();
        article.order(ENGLISH, List.of(), EDITOR);
        article.saved();
        article.edit(draft("Once more: " + TEXT), EDITOR, new EventCodec()::hash);
        assertThat(passages().isLiveAt(NOW)).isFalse();

        release();
        article.order(ENGLISH, List.of(), EDITOR);
        assertThat(passages().isLiveAt(NOW)).isTrue();
    }

    @Test
    void areNoneOfAWithdrawnArticle() {
        release();
        article.order(ENGLISH, List.of(), EDITOR);
        article.withdraw(List.of(), "A wrong date", EDITOR);
        assertThat(passages().isLiveAt(NOW)).isFalse();
        assertThat(passages().prints()).isEmpty();
    }
}
