package dev.stele.website.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.ManifestsRead;
import dev.stele.website.site.ModelSite;
import dev.stele.website.site.NoCatalogue;
import dev.stele.website.site.Selection;
import dev.stele.website.site.SiteMemory;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** Two readers are the first who see a new article, in two languages at once; the log says nothing. */
class FirstReadersTests {

    private static final Instant DAY = Instant.parse("2026-03-02T00:00:00Z");

    private final ModelSite store = new ModelSite();
    private final CountDownLatch noticed = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final SiteMemory memory = new SiteMemory(new SlowCatalogue());
    private final AnswerCache cache = new AnswerCache(new CacheSettings(DataSize.ofKilobytes(100)), memory);

    @Test
    void neitherFindsAListWithoutItAfterwards() throws Exception {
        memory.begin();
        store.put("old", DAY, "science", "en", "ru");
        memory.list("site_1", store, Selection.newest("en", 5));
        cache.answer("/en/", () -> Answer.status(200).build());
        store.put("new", DAY.plusSeconds(1), "science", "en", "ru");

        FutureTask<Boolean> first = reader("/en/news/new");
        Thread.ofPlatform().start(first);
        assertThat(noticed.await(20, TimeUnit.SECONDS)).isTrue();
        FutureTask<Boolean> second = reader("/ru/news/new");
        Thread thread = Thread.ofPlatform().start(second);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> second.isDone() || thread.getState() == Thread.State.BLOCKED);
        goOn.countDown();

        assertThat(second.get(20, TimeUnit.SECONDS)).isFalse();
        assertThat(first.get(20, TimeUnit.SECONDS)).isFalse();
    }

    /** Reads the article, then says whether the list is still the one without it. */
    private FutureTask<Boolean> reader(String address) {
        return new FutureTask<>(() -> {
            cache.answer(address, () -> {
                LiveArticle article = store.articles.get("new");
                ManifestsRead.note(0, article);
                return Answer.status(200).build();
            });
            return cache.present("/en/") != null;
        });
    }

    private final class SlowCatalogue extends NoCatalogue {

        @Override
        public void changed(String articleId) {
            noticed.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
