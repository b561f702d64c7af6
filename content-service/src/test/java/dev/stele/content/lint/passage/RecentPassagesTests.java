package dev.stele.content.lint.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.content.lint.AllRules;
import dev.stele.content.lint.PlacedText;
import dev.stele.content.lint.Proofs;
import dev.stele.content.lint.passage.ArticlePassages.Print;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class RecentPassagesTests {
    private static final String TEXT =
            "The council of the valley met in the old mill and agreed, after three hours of talk, to"
                    + " rebuild the stone bridge.";

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-10-02T09:00:00Z"));
    private final Clock clock = new Ticking();
    private final Memory.Kept store = new Memory.Kept();
    private final PassageWriter writer = new PassageWriter(store, clock);
    private final RecentPassages passages = new RecentPassages(store, writer, AllRules.SETTINGS, clock);
    private final List<PlacedText> texts = Proofs.in("en").saying(TEXT).proof().texts();

    private final class Ticking extends Clock {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }

    private void otherInstanceKeeps(Instant at) {
        long print = Passage.in(texts).getFirst().print();
        store.kept.add(
                new ArticlePassages(UUID.randomUUID(), 1, "Elsewhere", at, at, List.of(new Print(print, true, true))));
    }

    @Test
    void readsOfOtherInstancesOnceASecond() {
        assertThat(passages.elsewhere(Proofs.ID, texts, now.get())).isEmpty();
        otherInstanceKeeps(now.get());
        assertThat(passages.elsewhere(Proofs.ID, texts, now.get())).isEmpty();

        now.updateAndGet(time -> time.plusSeconds(1));
        assertThat(passages.elsewhere(Proofs.ID, texts, now.get())).hasSize(1);
    }

    @Test
    void forgetsWhatIsNotRecent() {
        otherInstanceKeeps(now.get());
        assertThat(passages.elsewhere(Proofs.ID, texts, now.get())).hasSize(1);

        store.kept.clear();
        now.updateAndGet(time -> time.plus(Duration.ofDays(91)));
        assertThat(passages.elsewhere(Proofs.ID, texts, now.get())).isEmpty();
    }

    @Test
    void leavesNothingInTheStoreThatIsNotCompared() {
        otherInstanceKeeps(now.get().minus(Duration.ofDays(91)));
        for (int n = 0; n <= AllRules.SETTINGS.articlesKept(); n++)
            otherInstanceKeeps(now.get().minusSeconds(n));
        assertThat(passages.elsewhere(Proofs.ID, texts, now.get())).hasSize(1);
        writer.close();

        assertThat(store.kept)
                .hasSize(AllRules.SETTINGS.articlesKept())
                .allMatch(kept -> kept.at().isAfter(now.get().minusSeconds(AllRules.SETTINGS.articlesKept())));
    }

    @Test
    void comparesWithNothingWhileTheStoreIsAway() {
        PassageStore away = new PassageStore() {
            @Override
            public void keep(List<ArticlePassages> changed, Instant at) {
                throw new IllegalStateException("away");
            }

            @Override
            public void forget(List<UUID> articles) {
                throw new IllegalStateException("away");
            }

            @Override
            public List<ArticlePassages> keptSince(Instant time) {
                throw new IllegalStateException("away");
            }
        };
        var alone = new RecentPassages(away, new PassageWriter(away, clock), AllRules.SETTINGS, clock);

        assertThat(alone.elsewhere(Proofs.ID, texts, now.get())).isEmpty();
    }
}
