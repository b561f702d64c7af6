package dev.stele.publisher.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.NewsEvent;
import dev.stele.publisher.article.persistence.MemorySite.Halted;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to the process and to the log's delivery, the same facts give the same bytes. */
class HistoryTests {

    private static final int HISTORIES = Integer.getInteger("stele.histories", 150);
    private static final long FIRST_SEED = Long.getLong("stele.seed", new Random().nextInt(1_000_000));

    static LongStream seeds() {
        return LongStream.range(FIRST_SEED, FIRST_SEED + HISTORIES);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void sameBytesWhateverTheDelivery(long seed) {
        Random random = new Random(seed);
        RandomLog log = new RandomLog(random);
        Desk.Agreed decisions = new Desk.Agreed();
        String expected = new Desk(decisions).take(log.mixed(random)).site.dump();

        assertThat(difference(expected, chaotic(log, decisions, random))).isEmpty();
        assertThat(difference(expected, chaotic(log, decisions, random))).isEmpty();
    }

    /** Some facts are put aside and come again later: nothing that was shown may ever be taken back by them. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothingGoesBackwardsWhenDeadLettersComeAgain(long seed) {
        Random random = new Random(seed);
        List<NewsEvent> log = new ArrayList<>(new RandomLog(random).mixed(random));
        for (int n = random.nextInt(5); n > 0; n--) {
            log.add(random.nextInt(log.size()), log.remove(random.nextInt(log.size())));
        }
        Desk desk = new Desk();
        Watchman watchman = new Watchman();
        log.forEach(watchman::hear);
        desk.site.watch(watchman::look);

        String once = desk.take(log).take(log).site.dump();

        assertThat(difference(once, desk.take(log).site.dump())).isEmpty();
    }

    /** Runs of any size, halts between any two writes, replays from any earlier offset. */
    private static String chaotic(RandomLog history, Decisions decisions, Random random) {
        List<NewsEvent> log = history.mixed(random);
        Desk desk = new Desk(decisions);
        Watchman watchman = new Watchman();
        desk.site.watch(watchman::look);
        int committed = 0;
        int told = 0;
        while (committed < log.size()) {
            int end = Math.min(log.size(), committed + 1 + random.nextInt(12));
            List<NewsEvent> run = new ArrayList<>(log.subList(committed, end));
            while (told < end) {
                watchman.hear(log.get(told++));
            }
            desk.site.haltAfter(random.nextInt(3) == 0 ? random.nextInt(12) : Integer.MAX_VALUE);
            try {
                assertThat(desk.run(run).refusals()).isEmpty();
                committed = random.nextInt(8) == 0 ? random.nextInt(end + 1) : end;
            } catch (Halted e) {
                committed = Math.max(0, committed - random.nextInt(5));
            }
        }
        return desk.site.dump();
    }

    /** The lines of two dumps that are not the same. */
    private static List<String> difference(String expected, String actual) {
        Set<String> left = new LinkedHashSet<>(expected.lines().toList());
        Set<String> right = new LinkedHashSet<>(actual.lines().toList());
        List<String> different = new ArrayList<>();
        left.stream().filter(line -> !right.contains(line)).forEach(line -> different.add("- " + line));
        right.stream().filter(line -> !left.contains(line)).forEach(line -> different.add("+ " + line));
        return different;
    }
}
