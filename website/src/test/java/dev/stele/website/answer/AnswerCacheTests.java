package dev.stele.website.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.website.site.NoCatalogue;
import dev.stele.website.site.SiteMemory;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class AnswerCacheTests {

    private final AnswerCache cache =
            new AnswerCache(new CacheSettings(DataSize.ofKilobytes(100)), new SiteMemory(new NoCatalogue()));
    private final ExecutorService readers = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        readers.shutdownNow();
    }

    @Test
    void makesAnAnswerOnce() {
        AtomicInteger made = new AtomicInteger();
        Recipe recipe = () -> page("page " + made.incrementAndGet());

        Answer first = cache.answer("/en/", recipe);

        assertThat(cache.answer("/en/", recipe)).isSameAs(first).isSameAs(cache.present("/en/"));
        assertThat(made).hasValue(1);
    }

    @Test
    void dropsWhatWasMadeFromAnArticleOfAnotherLanguage() {
        cache.answer(
                "/tg/news/a",
                () -> Answer.status(200)
                        .text("text/html", "with a link to b")
                        .from(List.of("b"))
                        .build());
        cache.answer("/tg/news/c", () -> page("c"));

        cache.drop(address -> address.startsWith("/en/"), "b", 0);

        assertThat(cache.present("/tg/news/a")).isNull();
        assertThat(cache.present("/tg/news/c")).isNotNull();
    }

    @Test
    void makesAnAnswerOnceForAllWhoAskTogether() throws Exception {
        AtomicInteger made = new AtomicInteger();
        CountDownLatch ready = new CountDownLatch(50);
        CountDownLatch go = new CountDownLatch(1);
        Recipe slow = () -> {
            await(go);
            return page("page " + made.incrementAndGet());
        };

        List<Future<Answer>> answers = IntStream.range(0, 50)
                .mapToObj(i -> readers.submit(() -> {
                    ready.countDown();
                    return cache.answer("/en/", slow);
                }))
                .toList();
        await(ready);
        go.countDown();

        for (Future<Answer> answer : answers) {
            assertThat(answer.get(20, TimeUnit.SECONDS)).isSameAs(cache.present("/en/"));
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void doesNotKeepWhatWasBegunBeforeADrop() {
        Answer stale = cache.answer("/en/", () -> {
            cache.drop(address -> true);
            return page("old");
        });

        assertThat(stale.status()).isEqualTo(200);
        assertThat(cache.present("/en/")).isNull();
    }

    @Test
    void doesNotShareAfterADropWhatWasBegunBeforeIt() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Future<Answer> old = readers.submit(() -> cache.answer("/en/", () -> {
            begun.countDown();
            await(go);
            return page("old");
        }));
        await(begun);
        cache.drop(address -> address.equals("/en/"));

        Answer fresh = cache.answer("/en/", () -> page("new"));
        go.countDown();

        assertThat(old.get(20, TimeUnit.SECONDS)).isNotSameAs(fresh);
        assertThat(cache.present("/en/")).isSameAs(fresh);
    }

    @Test
    void tellsAllWhoWaitOfAFailure() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Recipe failing = () -> {
            begun.countDown();
            await(go);
            throw new IllegalStateException("store away");
        };
        Future<Answer> leader = readers.submit(() -> cache.answer("/en/", failing));
        await(begun);
        Future<Answer> waiter = readers.submit(() -> cache.answer("/en/", failing));
        go.countDown();

        assertThatThrownBy(() -> leader.get(20, TimeUnit.SECONDS)).hasRootCauseMessage("store away");
        assertThatThrownBy(() -> waiter.get(20, TimeUnit.SECONDS)).hasRootCauseMessage("store away");
        assertThat(cache.answer("/en/", () -> page("back")).status()).isEqualTo(200);
    }

    @Test
    void doesNotKeepPassingAnswersExceptSharedOnes() {
        Recipe passing = () -> Answer.status(404).passing().build();

        cache.answer("/en/made-up", passing);
        Answer shared = cache.shared("404 en", passing);

        assertThat(cache.present("/en/made-up")).isNull();
        assertThat(cache.shared("404 en", passing)).isSameAs(shared);
    }

    @Test
    void staysWithinItsBytes() {
        IntStream.range(0, 100).forEach(i -> cache.answer("/en/" + i, () -> page("x".repeat(10_000))));

        Awaitility.await()
                .untilAsserted(() -> assertThat(IntStream.range(0, 100)
                                .filter(i -> cache.present("/en/" + i) != null)
                                .count())
                        .isBetween(1L, 10L));
    }

    @Test
    void countsDrops() {
        long before = cache.generation();
        cache.drop(address -> false);
        assertThat(cache.generation()).isEqualTo(before + 1);
    }

    private static Answer page(String text) {
        return Answer.status(200).text("text/html", text).build();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
