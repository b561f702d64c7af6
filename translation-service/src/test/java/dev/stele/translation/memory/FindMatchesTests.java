package dev.stele.translation.memory;

import static dev.stele.translation.memory.Entries.NOON;
import static dev.stele.translation.memory.Entries.between;
import static dev.stele.translation.memory.Entries.entry;
import static dev.stele.translation.memory.Entries.imported;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.translation.memory.FindMatches.Found;
import dev.stele.translation.memory.FindMatches.Limits;
import dev.stele.translation.memory.FindMatches.Wanted;
import dev.stele.translation.memory.Match.Kind;
import dev.stele.translation.memory.index.FollowingIndex;
import dev.stele.translation.memory.index.IndexSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindMatchesTests {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String SOURCE = "The well gives forty litres of water a day.";

    @TempDir
    private Path folder;

    private final Notebook store = new Notebook();
    private final AtomicLong ticks = new AtomicLong();
    private FollowingIndex index;
    private Memory memory;
    private FindMatches matches;

    @BeforeEach
    void start() {
        IndexSettings settings = new IndexSettings(folder, Duration.ZERO, MINUTE, MINUTE, MINUTE);
        index = new FollowingIndex(store, settings);
        index.start();
        memory = store.instance(index);
        matches = new FindMatches(memory, index, new Limits(70, 5, Duration.ofMillis(500)), ticks::get);
        Awaitility.await().until(() -> !index.progress().building());
    }

    @AfterEach
    void stop() throws InterruptedException {
        index.close();
    }

    @Test
    void theSameNeighboursMakeAMatchInContext() {
        memory.learn(List.of(
                entry(SOURCE, "Одно.", between("A.", "B."), NOON),
                entry(SOURCE, "Другое.", between("A.", "C."), NOON.plusSeconds(5)),
                imported(SOURCE, "Третье.", Context.NONE, NOON.plusSeconds(9))));
        assertThat(matches.one("en", "ru", wanted(SOURCE, between("A.", "B."))))
                .extracting(it -> it.entry().target() + " " + it.score() + " " + it.kind())
                .containsExactly("Одно. 101 IN_CONTEXT", "Другое. 100 EXACT", "Третье. 100 EXACT");
    }

    @Test
    void aLoneSentenceIsExactAndNotInContext() {
        memory.learn(List.of(entry(SOURCE, "Одно.", between(null, null), NOON)));
        assertThat(matches.one("en", "ru", wanted(SOURCE, between(null, null))))
                .extracting(Match::kind)
                .containsExactly(Kind.EXACT);
    }

    @Test
    void spacesAndFormsOfCharactersMakeNoDifference() {
        memory.learn(List.of(entry("A  cafe\u0301\u00a0opens.", "Кафе.")));
        assertThat(matches.one("en", "ru", wanted("A caf\u00e9 opens.", Context.NONE)))
                .extracting(Match::score)
                .containsExactly(100);
    }

    @Test
    void similarSourcesComeFromTheThresholdUp() {
        memory.learn(List.of(
                entry("The well gives fifty litres of water a day.", "Пятьдесят."),
                entry("The well gives <em>fifty</em> litres of water a day.", "Пятьдесят с."),
                entry("The well gives nothing.", "Ничего.")));
        List<Match> found = matches.one("en", "ru", wanted(SOURCE, Context.NONE));
        assertThat(found)
                .extracting(it -> it.entry().target() + " " + it.score())
                .containsExactly("Пятьдесят. 95", "Пятьдесят с. 91");
        assertThat(found).extracting(Match::kind).containsOnly(Kind.FUZZY);
        assertThat(matches.one("en", "tg", wanted(SOURCE, Context.NONE))).isEmpty();
    }

    @Test
    void whatWasDeletedIsNotShownThoughTheIndexKnowsIt() {
        MemoryEntry it = entry("The well gives fifty litres of water a day.", "Пятьдесят.");
        memory.learn(List.of(it));
        assertThat(matches.one("en", "ru", wanted(SOURCE, Context.NONE))).hasSize(1);
        FindMatches behind =
                new FindMatches(store.instance(), new Frozen(index), new Limits(70, 5, MINUTE), ticks::get);
        store.instance().forget(it.id(), NOON);
        assertThat(behind.one("en", "ru", wanted(SOURCE, Context.NONE))).isEmpty();
    }

    @Test
    void timeThatIsUpIsSaidAndExactMatchesAreThereAllTheSame() {
        memory.learn(List.of(entry(SOURCE, "Сорок."), entry("It is open to all.", "Открыто.")));
        FindMatches slow = new FindMatches(
                memory, index, new Limits(70, 5, Duration.ofMillis(500)), () -> ticks.addAndGet(400_000_000L));
        Map<String, Found> found = slow.all(
                "en",
                "ru",
                List.of(
                        new Wanted("s1", "It is open to alle.", Context.NONE),
                        new Wanted("s2", "It is opened to all.", Context.NONE),
                        new Wanted("s3", SOURCE, Context.NONE)));
        assertThat(found.get("s1").matches()).hasSize(1);
        assertThat(found.get("s2")).isEqualTo(new Found(List.of(), false));
        assertThat(found.get("s3").matches()).hasSize(1);
        assertThat(found.get("s3").complete()).isTrue();
    }

    private static Wanted wanted(String source, Context context) {
        return new Wanted("s1", source, context);
    }

    /** An index that has not heard the latest. */
    private record Frozen(MemoryIndex index) implements MemoryIndex {

        @Override
        public void catchUp() {}

        @Override
        public List<Similar> similar(String from, String to, String source, int threshold, int most) {
            return index.similar(from, to, source, threshold, most);
        }

        @Override
        public Hits search(String words, String from, String to, int page, int size) {
            return index.search(words, from, to, page, size);
        }

        @Override
        public List<Mark> marks(String words, String text) {
            return index.marks(words, text);
        }

        @Override
        public Progress progress() {
            return index.progress();
        }
    }
}
