package dev.stele.content.lint.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.content.lint.passage.ArticlePassages.Print;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PassageIndexTests {
    private static final Instant MONDAY = Instant.parse("2026-09-28T00:00:00Z");
    private static final UUID NOBODY = new UUID(0, 0);

    private final PassageIndex index = new PassageIndex(3);

    private static ArticlePassages article(int number, long version, int day, long... prints) {
        return new ArticlePassages(
                new UUID(0, number),
                version,
                "Article " + number,
                version > 1 ? MONDAY : null,
                MONDAY.plusSeconds(86_400L * day),
                java.util.Arrays.stream(prints)
                        .mapToObj(p -> new Print(p, true, false))
                        .toList());
    }

    @Test
    void comparesAnArticleWithOthersOnly() {
        index.put(article(1, 1, 0, 7, 8));
        index.put(article(2, 2, 0, 7));

        assertThat(index.uses(7, new UUID(0, 1), MONDAY))
                .extracting(u -> u.headline())
                .containsExactly("Article 2");
        assertThat(index.uses(7, NOBODY, MONDAY))
                .extracting(u -> u.headline())
                .containsExactly("Article 2", "Article 1");
        assertThat(index.uses(8, new UUID(0, 1), MONDAY)).isEmpty();
    }

    @Test
    void anArticleUnderEmbargoCountsAsPublishedOnceTheEmbargoEnds() {
        index.put(article(1, 2, 0, 7));

        assertThat(index.uses(7, NOBODY, MONDAY.minusMillis(1)).getFirst().published())
                .isFalse();
        assertThat(index.uses(7, NOBODY, MONDAY).getFirst().published()).isTrue();
    }

    @Test
    void forgetsWhatAnArticleDoesNotSayAnyMore() {
        index.put(article(1, 1, 0, 7));
        assertThat(index.put(article(1, 2, 0, 8))).isTrue();
        assertThat(index.put(article(1, 1, 0, 7))).isFalse();

        assertThat(index.uses(7, NOBODY, MONDAY)).isEmpty();
        assertThat(index.uses(8, NOBODY, MONDAY)).hasSize(1);
        assertThat(index.put(article(1, 3, 0, 8))).isFalse();
    }

    @Test
    void keepsTheNewestAndNothingOld() {
        for (int n = 1; n <= 5; n++) index.put(article(n, 1, n, n));

        assertThat(index.outgrown(MONDAY)).containsExactly(new UUID(0, 1), new UUID(0, 2));
        assertThat(index.uses(1, NOBODY, MONDAY)).isEmpty();
        assertThat(index.uses(3, NOBODY, MONDAY)).hasSize(1);
        assertThat(index.outgrown(MONDAY.plusSeconds(86_400 * 4))).containsExactly(new UUID(0, 3));
        assertThat(index.outgrown(MONDAY)).isEqualTo(List.of());
    }
}
