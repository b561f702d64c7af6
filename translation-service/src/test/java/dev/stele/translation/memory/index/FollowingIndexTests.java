package dev.stele.translation.memory.index;

import static dev.stele.translation.memory.Entries.NOON;
import static dev.stele.translation.memory.Entries.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stele.translation.memory.Entries;
import dev.stele.translation.memory.Memory;
import dev.stele.translation.memory.MemoryEntry;
import dev.stele.translation.memory.MemoryIndex.Hits;
import dev.stele.translation.memory.MemoryIndex.Mark;
import dev.stele.translation.memory.MemoryIndex.PairSize;
import dev.stele.translation.memory.MemoryIndex.Similar;
import dev.stele.translation.memory.Notebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowingIndexTests {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String SOURCE = "The well gives forty litres of water a day.";
    private static final String SIMILAR = "The well gives fifty litres of water a day.";

    @TempDir
    private Path folder;

    private final Notebook store = new Notebook();
    private final List<FollowingIndex> open = new ArrayList<>();

    @AfterEach
    void closeAll() throws InterruptedException {
        for (FollowingIndex it : open) {
            it.close();
        }
    }

    @Test
    void findsWhatWasThereBeforeAndWhatThisInstanceAdds() {
        store.instance().learn(List.of(entry(SOURCE, "Сорок.")));
        FollowingIndex index = started();
        assertThat(similar(index, SIMILAR)).hasSize(1);
        store.instance(index).learn(List.of(entry("The well gives sixty litres of water a day.", "Шестьдесят.")));
        index.catchUp();
        assertThat(similar(index, SIMILAR)).hasSize(2);
    }

    @Test
    void twoInstancesFollowEachOtherInWhatIsAddedCorrectedAndDeleted() {
        FollowingIndex one = started();
        FollowingIndex other = started();
        Memory first = store.instance(one);
        Memory second = store.instance(other);
        MemoryEntry it = entry(SOURCE, "Вада.");
        first.learn(List.of(it));
        other.catchUp();
        assertThat(similar(other, SIMILAR)).extracting(Similar::id).containsExactly(it.id());
        second.learn(List.of(entry(SOURCE, "Вода.", it.context(), NOON.plusSeconds(1))));
        one.catchUp();
        assertThat(one.search("вода", "en", "ru", 0, 10).total()).isEqualTo(1);
        assertThat(one.search("вада", "en", "ru", 0, 10).total()).isZero();
        first.forget(it.id(), NOON.plusSeconds(2));
        other.catchUp();
        assertThat(similar(other, SIMILAR)).isEmpty();
        assertThat(other.progress().pairs()).isEmpty();
    }

    @Test
    void aRebuiltIndexGivesTheAnswersOfTheOneThatFollowed() {
        long seed = 20_261_125;
        System.out.println("FollowingIndexTests seed " + seed);
        Random random = new Random(seed);
        Entries entries = new Entries(seed);
        FollowingIndex followed = started();
        Memory mine = store.instance(followed);
        Memory others = store.instance();
        List<MemoryEntry> learned = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            Memory memory = random.nextBoolean() ? mine : others;
            if (i > 50 && random.nextInt(5) == 0) {
                memory.forget(learned.get(random.nextInt(learned.size())).id(), NOON.plusSeconds(100_000));
            } else {
                MemoryEntry it = entry(entries.sentence(random.nextInt(3), true), entries.sentence(1, true));
                learned.add(it);
                memory.learn(List.of(it));
            }
            if (random.nextInt(20) == 0) {
                followed.catchUp();
            }
        }
        followed.catchUp();
        FollowingIndex rebuilt = started();
        int found = 0;
        for (MemoryEntry it : learned) {
            String asked = entries.edited(it.source());
            List<Similar> answer = similar(followed, asked);
            found += answer.size();
            assertThat(similar(rebuilt, asked))
                    .as("seed %d: %s", seed, asked)
                    .containsExactlyInAnyOrderElementsOf(answer);
            String word = it.target().split("[^\\p{L}]+")[0];
            Hits hits = followed.search(word, "en", "ru", 0, 50);
            assertThat(rebuilt.search(word, "en", "ru", 0, 50).ids())
                    .as("seed %d: %s", seed, word)
                    .containsExactlyInAnyOrderElementsOf(hits.ids());
        }
        assertThat(found).as("seed %d", seed).isGreaterThan(100);
        assertThat(rebuilt.progress().pairs()).isEqualTo(followed.progress().pairs());
    }

    @Test
    void answersOfWhatIsIndexedSoFarAndSaysHowFar() throws InterruptedException {
        store.instance().learn(List.of(entry(SOURCE, "Сорок.")));
        FollowingIndex index = created(MINUTE);
        index.catchUp();
        assertThat(similar(index, SIMILAR)).isEmpty();
        assertThat(index.progress().building()).isTrue();
        index.start();
        await().until(() -> !index.progress().building());
        assertThat(index.progress().indexed()).isEqualTo(1);
        assertThat(index.progress().expected()).isEqualTo(1);
        assertThat(index.progress().pairs()).containsExactly(new PairSize("en", "ru", 1));
    }

    @Test
    void wordsAreFoundByTheirBeginningAndPhrasesAsTheyAre() {
        store.instance()
                .learn(List.of(
                        entry("<em>Water</em> costs 40 somoni.", "Вода стоит 40 сомони."),
                        entry("He costs water to us.", "Об арзон аст."),
                        entry("Nothing.", "Чоҳи ҷадид кушода шуд.")));
        FollowingIndex index = started();
        assertThat(index.search("WATER cost", "en", "ru", 0, 10).total()).isEqualTo(2);
        assertThat(index.search("\"water costs\"", "en", "ru", 0, 10).total()).isEqualTo(1);
        assertThat(index.search("ҶАДИД", "en", "ru", 0, 10).total()).isEqualTo(1);
        assertThat(index.search("em", "en", "ru", 0, 10).total()).isZero();
        assertThat(index.search("water вода", "en", "ru", 0, 10).total()).isZero();
        assertThat(index.search("?!", "en", "ru", 0, 10).total()).isZero();
        assertThat(index.marks("wat cost", "<em>Water</em> costs 40."))
                .containsExactly(new Mark(4, 9), new Mark(15, 20));
        assertThat(index.marks("\"costs 40\"", "<em>Water</em> costs 40.")).containsExactly(new Mark(15, 23));
    }

    @Test
    void pagesGoFromTheLatestToTheOldest() {
        for (int i = 0; i < 7; i++) {
            store.instance()
                    .learn(List.of(entry("Water " + i, "Вода.", entry("a", "b").context(), NOON.plusSeconds(i))));
        }
        FollowingIndex index = started();
        List<String> ids =
                new ArrayList<>(index.search("water", "en", "ru", 0, 5).ids());
        ids.addAll(index.search("water", "en", "ru", 1, 5).ids());
        assertThat(store.instance().entries(ids).values())
                .extracting(MemoryEntry::source)
                .containsExactly("Water 6", "Water 5", "Water 4", "Water 3", "Water 2", "Water 1", "Water 0");
    }

    @Test
    void clearsAwayWhatAKilledInstanceLeftAndNotWhatALivingOneUses() throws IOException {
        store.instance().learn(List.of(entry(SOURCE, "Сорок.")));
        FollowingIndex living = started();
        Path leftOver = Files.createDirectory(folder.resolve("stele-memory-dead"));
        Files.createFile(leftOver.resolve("write.lock"));
        started();
        assertThat(leftOver).doesNotExist();
        try (Stream<Path> folders = Files.list(folder)) {
            assertThat(folders).hasSize(2);
        }
        assertThat(similar(living, SIMILAR)).hasSize(1);
        store.instance(living).learn(List.of(entry("The well gives sixty litres of water a day.", "Шестьдесят.")));
        living.catchUp();
        assertThat(similar(living, SIMILAR)).hasSize(2);
    }

    @Test
    void theSweepFindsAChangeWhoseWriterDiedBeforeItCouldTell() {
        FollowingIndex sweeping = started(Duration.ofMillis(50));
        FollowingIndex asked = started();
        store.dyingInstance().learn(List.of(entry(SOURCE, "Сорок.")));
        await().until(() -> similar(sweeping, SIMILAR).size() == 1);
        asked.catchUp();
        assertThat(similar(asked, SIMILAR))
                .as("no number says that there is news")
                .isEmpty();
    }

    @Test
    void readsNoChangesWhileTheNumberStands() {
        FollowingIndex index = started();
        int before = store.followed();
        store.instance().learn(List.of(entry(SOURCE, "Сорок.")));
        index.catchUp();
        assertThat(store.followed()).isEqualTo(before + 1);
        index.catchUp();
        index.catchUp();
        assertThat(store.followed()).isEqualTo(before + 1);
    }

    @Test
    void aFillThatFailsHalfWayIsDoneAgainAndCountsNothingTwice() {
        int sources = 1_100;
        for (int i = 0; i < sources; i++) {
            store.instance().learn(List.of(entry("Water " + i, "Вода " + i)));
        }
        store.failOnceAfter(1_050);
        FollowingIndex index = started();
        assertThat(index.progress().indexed()).isEqualTo(sources);
        assertThat(index.progress().pairs()).containsExactly(new PairSize("en", "ru", sources));
        assertThat(index.search("water", "en", "ru", 0, 10).total()).isEqualTo(sources);
    }

    private static List<Similar> similar(FollowingIndex index, String source) {
        return index.similar("en", "ru", source, 70, 50);
    }

    private FollowingIndex started() {
        return started(MINUTE);
    }

    private FollowingIndex started(Duration sweep) {
        FollowingIndex index = created(sweep);
        index.start();
        await().until(() -> !index.progress().building());
        return index;
    }

    private FollowingIndex created(Duration sweep) {
        IndexSettings settings = new IndexSettings(folder, Duration.ZERO, MINUTE, Duration.ofMillis(20), sweep);
        FollowingIndex index = new FollowingIndex(store, settings);
        open.add(index);
        return index;
    }
}
