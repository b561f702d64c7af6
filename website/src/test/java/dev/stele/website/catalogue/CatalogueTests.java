package dev.stele.website.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.stele.contracts.ArticleKind;
import dev.stele.website.index.IndexSettings;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.ModelSite;
import dev.stele.website.site.Selection;
import dev.stele.website.site.Site;
import dev.stele.website.site.SiteStore;
import dev.stele.website.site.Span;
import dev.stele.website.site.SteppedSite;
import dev.stele.website.site.SteppedSite.Step;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class CatalogueTests {

    private static final Instant DAY = Instant.parse("2026-03-02T00:00:00Z");

    @TempDir
    private Path folder;

    private final ModelSite site = new ModelSite();
    private final List<String> followed = new CopyOnWriteArrayList<>();
    private FollowingCatalogue catalogue;
    private CatalogueWalk walk;

    @BeforeEach
    void open() {
        catalogue = new FollowingCatalogue(new IndexSettings(folder, DataSize.ofMegabytes(4)), followed::addAll);
        walk = new CatalogueWalk(new ModelStore(), catalogue);
    }

    @AfterEach
    void close() {
        catalogue.destroy();
    }

    private void begin() {
        catalogue.begin();
        walk.walk(site.name);
    }

    private void change(String id) {
        catalogue.changed(id);
    }

    @Test
    void listsAreThoseOfTheStoreWhateverChanges() {
        long seed = Long.getLong("stele.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < 900; i++) {
            site.put("a" + i, DAY.plusSeconds(random.nextInt(100)), "science", "en", "ru");
        }
        begin();
        for (int step = 0; step < 500; step++) {
            String id = "a" + random.nextInt(1000);
            Instant at = site.article(id).map(LiveArticle::publishedAt).orElse(DAY.plusSeconds(random.nextInt(100)));
            String[] locales = random.nextInt(3) == 0 ? new String[0] : new String[] {"en", "ru"};
            site.put(id, at, random.nextBoolean() ? "science" : "culture", locales);
            change(id);
            Selection wanted = Selection.newest(random.nextBoolean() ? "ru" : null, 1 + random.nextInt(20))
                    .ofSection(random.nextBoolean() ? "science" : null)
                    .byAuthor(random.nextInt(4) == 0 ? "a" + random.nextInt(10) : null)
                    .skipping(random.nextInt(random.nextBoolean() ? 900 : 100));
            Instant moment = DAY.plusMillis(random.nextInt(100_000)).plusNanos(random.nextInt(2));
            String beside = random.nextBoolean() ? "a" + random.nextInt(1000) : null;
            wanted = switch (random.nextInt(3)) {
                case 0 -> wanted.before(moment, beside);
                case 1 -> wanted.after(moment, beside);
                default -> wanted;
            };
            assertThat(catalogue.find(site, wanted))
                    .as("seed %d, step %d, %s", seed, step, wanted)
                    .hasValue(site.ids(wanted));
        }
        Span span = new Span(ArticleKind.NEWS, DAY.plusSeconds(10), DAY.plusSeconds(60), 7, 50);
        assertThat(catalogue.find(site, span))
                .hasValue(site.list(span).stream().map(LiveArticle::id).toList());
        assertThat(catalogue.months(site, ArticleKind.NEWS)).hasValue(site.months(ArticleKind.NEWS));
    }

    @Test
    void saysNothingBeforeItKnowsAll() {
        site.put("a", DAY, "science", "en");
        assertThat(catalogue.find(site, Selection.newest("en", 1))).isEmpty();
        catalogue.begin();
        assertThat(catalogue.find(site, Selection.newest("en", 1))).isEmpty();
        walk.walk(site.name);
        assertThat(catalogue.find(site, Selection.newest("en", 1))).hasValue(List.of("a"));
    }

    @Test
    void saysNothingWhileChangesMayGoByUnheard() {
        begin();
        catalogue.end();
        site.put("a", DAY, "science", "en");
        assertThat(catalogue.find(site, Selection.newest("en", 1))).isEmpty();
        walk.walk(site.name);
        assertThat(catalogue.find(site, Selection.newest("en", 1))).isEmpty();
    }

    @Test
    void aGapDuringAWalkMakesItWorthless() {
        catalogue.begin();
        long since = catalogue.start(site.name);
        catalogue.end();
        catalogue.begin();
        assertThat(catalogue.finish(site.name, since, List.of())).isFalse();
        assertThat(catalogue.isBehind()).isTrue();
    }

    @Test
    void aWalkDoesNotOverwriteWhatWasToldMeanwhile() {
        site.put("a", DAY, "science", "en");
        catalogue.begin();
        long since = catalogue.start(site.name);
        Map<String, LiveArticle> old = site.articles(List.of("a"));
        site.withdraw("a", "en");
        change("a");
        catalogue.put(List.of("a"), old.values());
        assertThat(catalogue.finish(site.name, since, List.of("a"))).isTrue();
        assertThat(catalogue.find(site, Selection.newest("en", 1))).hasValue(List.of());
    }

    @Test
    void norDoesAWalkThatBeginsWhileSomebodyAsks() {
        site.put("a", DAY, "science", "en");
        begin();
        Map<String, LiveArticle> old = site.articles(List.of("a"));
        site.withdraw("a", "en");
        change("a");
        AtomicLong since = new AtomicLong();
        Site asked = before("name", () -> since.set(catalogue.start(site.name)));
        assertThat(catalogue.find(asked, Selection.newest("en", 1))).isEmpty();
        catalogue.put(List.of("a"), old.values());
        assertThat(catalogue.finish(site.name, since.get(), List.of("a"))).isTrue();
        assertThat(catalogue.find(site, Selection.newest("en", 1))).hasValue(List.of());
    }

    @Test
    void afterAGapOnlyWhatChangedIsRead() {
        for (int i = 0; i < 50; i++) {
            site.put("a" + i, DAY.plusSeconds(i), "science", "en");
        }
        begin();
        catalogue.end();
        site.put("a7", DAY.plusSeconds(7), "culture", "en");
        site.articles.remove("a8");
        site.read = 0;
        followed.clear();
        begin();
        assertThat(site.read).isLessThanOrEqualTo(2);
        assertThat(followed).containsExactlyInAnyOrder("a7", "a8");
        assertThat(catalogue.find(site, Selection.newest("en", 100).ofSection("culture")))
                .hasValue(List.of("a7"));
        assertThat(catalogue.find(site, Selection.newest("en", 100)).orElseThrow())
                .hasSize(49)
                .doesNotContain("a8");
    }

    @Test
    void anotherDatabaseIsReadAnew() {
        site.put("a", DAY, "science", "en");
        begin();
        site.name = "site_2";
        site.articles.clear();
        site.put("b", DAY, "science", "en");
        assertThat(catalogue.find(site, Selection.newest("en", 5))).isEmpty();
        assertThat(catalogue.isBehind()).isTrue();
        walk.walk(site.name);
        assertThat(catalogue.find(site, Selection.newest("en", 5))).hasValue(List.of("b"));
    }

    @Test
    void aChangeIsNotForgottenWhenTheStoreIsAway() {
        begin();
        site.put("a", DAY, "science", "en");
        change("a");
        Site away = before("articles", () -> {
            throw new IllegalStateException("store away");
        });
        assertThatThrownBy(() -> catalogue.find(away, Selection.newest("en", 1)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(catalogue.find(site, Selection.newest("en", 1))).hasValue(List.of("a"));
    }

    @Test
    void nobodyGetsAnOldListWhileAnotherStillReadsTheChange() throws Exception {
        site.put("a", DAY, "science", "en");
        begin();
        site.put("b", DAY, "science", "en");
        change("b");
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Site slow = before("articles", () -> {
            reading.countDown();
            goOn.await();
        });
        Selection wanted = Selection.newest("en", 5);
        FutureTask<Optional<List<String>>> first = new FutureTask<>(() -> catalogue.find(slow, wanted));
        FutureTask<Optional<List<String>>> second = new FutureTask<>(() -> catalogue.find(site, wanted));
        Thread.ofPlatform().start(first);
        assertThat(reading.await(30, TimeUnit.SECONDS)).isTrue();
        Thread waiting = Thread.ofPlatform().start(second);
        await().until(() -> second.isDone() || waiting.getState() == Thread.State.BLOCKED);
        goOn.countDown();

        assertThat(second.get(30, TimeUnit.SECONDS)).hasValue(List.of("a", "b"));
        assertThat(first.get(30, TimeUnit.SECONDS)).hasValue(List.of("a", "b"));
    }

    @Test
    void whatIsToldOnceMoreWhileItIsReadIsReadOnceMore() {
        site.put("a", DAY, "science", "en");
        begin();
        change("a");
        Site changing = after("articles", () -> {
            site.withdraw("a", "en");
            change("a");
        });
        assertThat(catalogue.find(changing, Selection.newest("en", 5))).hasValue(List.of("a"));
        assertThat(catalogue.find(site, Selection.newest("en", 5))).hasValue(List.of());
    }

    @Test
    void followersLearnOfAllArticlesThoughNobodyTellsOfChanges() {
        site.put("a", DAY, "science", "en");
        assertThat(catalogue.isBehind()).isTrue();
        walk.walk(site.name);

        assertThat(followed).containsExactly("a");
        assertThat(catalogue.find(site, Selection.newest("en", 1))).isEmpty();
        assertThat(catalogue.isBehind()).as("once is enough").isFalse();
        begin();
        assertThat(catalogue.find(site, Selection.newest("en", 1))).hasValue(List.of("a"));
    }

    @Test
    void whatIsToldIsReadInTheBackgroundThoughNobodyAsks() {
        site.put("a", DAY, "science", "en");
        inTheBackground(() -> {
            await().until(() -> followed.equals(List.of("a")));
            catalogue.begin();
            await().until(() -> !catalogue.isBehind());
            site.put("b", DAY, "science", "en");
            change("b");
            await().until(() -> followed.equals(List.of("a", "b")));
        });
    }

    @Test
    void anotherDatabaseIsReadInTheBackgroundAsSoonAsItIsAsked() {
        site.put("a", DAY, "science", "en");
        catalogue.begin();
        inTheBackground(() -> {
            await().until(() -> followed.equals(List.of("a")));
            site.name = "site_2";
            assertThat(catalogue.find(site, Selection.newest("en", 1))).isEmpty();
            await().until(() -> catalogue.find(site, Selection.newest("en", 1)).equals(Optional.of(List.of("a"))));
        });
    }

    private void inTheBackground(Runnable test) {
        walk.start();
        try {
            test.run();
        } finally {
            walk.stop();
        }
    }

    @Test
    void theNewestAreToldFirstToWhoFollows() {
        for (int i = 0; i < 5; i++) {
            site.put("a" + i, DAY.plus(Duration.ofDays(i)), "science", "en");
        }
        begin();
        assertThat(followed).containsExactly("a4", "a3", "a2", "a1", "a0");
    }

    private Site before(String name, Step step) {
        return SteppedSite.of(site, name, step, () -> {});
    }

    private Site after(String name, Step step) {
        return SteppedSite.of(site, name, () -> {}, step);
    }

    private final class ModelStore implements SiteStore {
        @Override
        public <T> T read(Function<Site, T> reader) {
            return reader.apply(site);
        }
    }
}
