package dev.stele.website.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stele.contracts.ArticleKind;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.ManifestsRead;
import dev.stele.website.site.NoCatalogue;
import dev.stele.website.site.SiteMemory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** The log is silent: only what answers are made from tells that an article has changed. */
class NeverOlderTests {

    private static final int ARTICLES = 12;
    private static final int ADDRESSES = 40;
    private static final int READS = 20_000;

    private final AnswerCache cache =
            new AnswerCache(new CacheSettings(DataSize.ofKilobytes(60)), new SiteMemory(new NoCatalogue()));
    private final AtomicLongArray store = new AtomicLongArray(ARTICLES);
    private final ExecutorService readers = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        readers.shutdownNow();
    }

    @Test
    void whatOneAnswerShowsMakesEveryOlderOneDisappear() {
        store.set(3, 7);
        assertThat(read("/en/news/old-slug", 3)).containsExactly(7);
        assertThat(read("/ru/news/stary", 3)).containsExactly(7);
        store.set(3, 8);

        assertThat(read("/en/news/new-slug", 3)).containsExactly(8);

        assertThat(cache.present("/en/news/old-slug")).isNull();
        assertThat(read("/ru/news/stary", 3)).containsExactly(8);
    }

    @Test
    void anOldReadThatReportsLateIsMadeAgain() throws Exception {
        store.set(3, 7);
        CountDownLatch haveRead = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Future<Answer> late = readers.submit(() -> cache.answer("/en/news/old-slug", () -> {
            Answer made = make(3);
            haveRead.countDown();
            await(goOn);
            return made;
        }));
        await(haveRead);
        store.set(3, 8);
        assertThat(read("/en/news/new-slug", 3)).containsExactly(8);

        goOn.countDown();

        assertThat(versions(late.get(20, TimeUnit.SECONDS))).containsExactly(8);
    }

    @Test
    void anAnswerThatReadTwoVersionsOfOneArticleIsMadeAgain() {
        store.set(3, 7);
        Answer answer = cache.answer("/en/", () -> {
            make(3);
            store.compareAndSet(3, 7, 8);
            return make(3);
        });
        assertThat(versions(answer)).containsExactly(8);
    }

    @Test
    void anAnswerDependsOnWhatTheAnswersInsideItShow() {
        store.set(3, 7);
        Recipe outer = () -> cache.shared("inside", () -> make(3));
        cache.answer("/en/", outer);
        store.set(3, 8);

        read("/en/news/a", 3);

        assertThat(cache.present("/en/")).isNull();
        assertThat(versions(cache.answer("/en/", outer))).containsExactly(8);
    }

    @Test
    void followsAStoreThatWasRestoredToAnEarlierState() {
        store.set(3, 8);
        read("/en/news/a", 3);
        store.set(3, 5);

        assertThat(read("/en/news/b", 3)).containsExactly(5);
        assertThat(read("/en/news/c", 3)).containsExactly(5);
    }

    @Test
    void anAnswerThatLosesManyRacesIsNotTakenForARestoredStore() {
        store.set(3, 1);

        Answer answer = cache.answer("/en/", () -> {
            Answer made = make(3);
            if (store.get(3) < 20) {
                store.incrementAndGet(3);
                onAnotherThread(() -> read("/en/news/" + store.get(3), 3));
            }
            return made;
        });

        assertThat(versions(answer)).containsExactly(20);
        assertThat(versions(cache.passing(() -> make(3)))).containsExactly(20);
    }

    @Test
    void anAnswerThatLosesEveryRaceIsNoAnswer() {
        store.set(3, 1);
        assertThatExceptionOfType(StillChanging.class)
                .isThrownBy(() -> cache.answer("/en/", () -> {
                    Answer made = make(3);
                    store.incrementAndGet(3);
                    onAnotherThread(() -> read("/en/news/" + store.get(3), 3));
                    return made;
                }));
    }

    private void onAnotherThread(Runnable work) {
        try {
            readers.submit(work).get(20, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void followsAPointerThatWentBackToAnEarlierDatabase() {
        cache.answer("/en/news/a", () -> {
            ManifestsRead.note(6, article(3, 2));
            return answer("2");
        });
        store.set(3, 8);

        assertThat(read("/en/news/b", 3)).containsExactly(8);
        assertThat(read("/en/news/c", 3)).containsExactly(8);

        assertThat(cache.present("/en/news/a")).isNull();
        assertThat(cache.present("/en/news/c")).isNotNull();
    }

    @Test
    void versionsOfAnotherDatabaseDoNotCompare() {
        store.set(3, 8);
        read("/en/news/a", 3);

        cache.answer("/en/news/b", () -> {
            ManifestsRead.note(1, article(3, 2));
            return answer("2");
        });

        assertThat(cache.present("/en/news/a")).isNull();
        assertThat(cache.present("/en/news/b")).isNotNull();
    }

    @Test
    void aLateRecordOfAnOldVersionHidesNoNewerOne() {
        store.set(3, 8);
        read("/en/news/a", 3);
        cache.drop(address -> false, "article-3", 8);
        long before = cache.state();
        store.set(3, 9);

        read("/en/news/b", 3);

        assertThat(cache.state()).as("what search results are kept for").isNotEqualTo(before);
    }

    @Test
    void listsOfALanguageThatAnArticleComesToAreMadeAgain() {
        cache.answer("/ru/", () -> answer("0"));
        store.set(3, 7);
        read("/en/news/a", 3);
        cache.answer("/ru/", () -> answer("0"));
        store.set(3, 8);

        read("/en/news/b", 3);

        assertThat(cache.present("/ru/")).isNull();
    }

    @Test
    void noReaderSeesAnArticleGoBackwards() throws Exception {
        long seed = Long.getLong("stele.seed", new Random().nextInt(1_000_000));
        System.out.println("NeverOlderTests: seed " + seed);
        IntStream.range(0, ARTICLES).forEach(i -> store.set(i, 1));
        AtomicLongArray seen = new AtomicLongArray(ARTICLES);
        List<Future<Integer>> all = new ArrayList<>();
        for (int thread = 0; thread < 6; thread++) {
            Random random = new Random(seed + thread);
            all.add(readers.submit(() -> readsAndFlips(random, seen)));
        }
        int answers = 0;
        for (Future<Integer> one : all) {
            answers += one.get(120, TimeUnit.SECONDS);
        }
        assertThat(answers).isEqualTo(6 * READS);
        assertThat(IntStream.range(0, ARTICLES).mapToLong(store::get).sum()).isGreaterThan(1_000);
    }

    private int readsAndFlips(Random random, AtomicLongArray seen) {
        int answers = 0;
        for (; answers < READS; answers++) {
            if (random.nextInt(20) == 0) {
                store.incrementAndGet(random.nextInt(ARTICLES));
            }
            int address = random.nextInt(ADDRESSES);
            int[] shown = new Random(address)
                    .ints(1 + address % 4, 0, ARTICLES)
                    .distinct()
                    .toArray();
            long[] before = Arrays.stream(shown).mapToLong(seen::get).toArray();
            List<Integer> versions = random.nextInt(4) == 0
                    ? versions(cache.passing(() -> make(shown)))
                    : read("/en/news/" + address, shown);
            for (int i = 0; i < shown.length; i++) {
                int version = versions.get(i);
                assertThat((long) version)
                        .as("article %d at %d", shown[i], address)
                        .isGreaterThanOrEqualTo(before[i]);
                seen.accumulateAndGet(shown[i], version, Math::max);
            }
        }
        return answers;
    }

    private List<Integer> read(String address, int... articles) {
        return versions(cache.answer(address, () -> make(articles)));
    }

    /** Reads the articles as a page does; its text names their versions. */
    private Answer make(int... articles) {
        return answer(Arrays.stream(articles)
                .mapToObj(i -> {
                    LiveArticle article = article(i, store.get(i));
                    ManifestsRead.note(0, article);
                    return String.valueOf(article.version());
                })
                .collect(Collectors.joining(" ")));
    }

    private static Answer answer(String text) {
        return Answer.status(200).text("text/plain", text).build();
    }

    private static List<Integer> versions(Answer answer) {
        String text = new String(answer.plain.bytes(), StandardCharsets.UTF_8);
        return Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
    }

    private static LiveArticle article(int number, long version) {
        return new LiveArticle(
                "article-" + number, version, ArticleKind.NEWS, "en", Instant.EPOCH, List.of(), List.of(), List.of());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
