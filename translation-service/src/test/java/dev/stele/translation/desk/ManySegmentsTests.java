package dev.stele.translation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.RevisionReleased;
import dev.stele.translation.Releases;
import dev.stele.translation.desk.Review.Rejection;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Eight times as many segments take about eight times as long, and not 64 times. */
class ManySegmentsTests {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final int FEW = 1_000;
    private static final int TIMES = 8;
    private static final int MOST_TIMES = 3 * TIMES;
    private static final int ROUNDS = 5;
    private static final Instant NOW = Releases.NOON;

    @Test
    void writesAllTargetsInLinearTime() {
        isLinear("writeAll", ManySegmentsTests::translation, it -> {
            long token = it.drafting().claim("ru", NOW, Desk.LEASE).token();
            List<WrittenTarget> targets = segments(it).stream()
                    .map(one -> new WrittenTarget(one.id(), "Цель", one.sourceHash(), false, Standing.CONFIRMED, token))
                    .toList();
            List<Outcome> outcomes = it.drafting().writeAll(targets, "ru", NOW);
            assertThat(outcomes).allMatch(outcome -> outcome.refusal() == null);
            assertThat(segments(it)).allMatch(one -> one.target().equals("Цель"));
        });
    }

    @Test
    void takesAllProposalsInLinearTime() {
        isLinear("propose", ManySegmentsTests::translation, it -> {
            List<Proposal> proposals = segments(it).stream()
                    .map(one -> new Proposal(one.id(), one.sourceHash(), "Цель", "machine"))
                    .toList();
            assertThat(it.drafting().propose(proposals, NOW)).hasSize(proposals.size());
        });
    }

    @Test
    void sendsAllBackInLinearTime() {
        isLinear("reject and reopen", ManySegmentsTests::translation, it -> {
            List<String> ids = segments(it).stream().map(Segment::id).toList();
            it.stage = Stage.IN_REVIEW;
            it.reviewing().reject(new Rejection("No.", "reviewer", NOW), ids);
            it.stage = Stage.IN_REVIEW;
            it.reviewing().reopen("ru", ids, NOW);
            assertThat(segments(it)).allMatch(one -> one.draft().state() == SegmentState.REJECTED);
        });
    }

    /** Every unit has one sentence, and all words have changed a little. */
    @Test
    void realignsInLinearTime() {
        record Texts(List<Segment> before, List<Sentence> after) {}
        isLinear(
                "realign",
                count -> new Texts(
                        sentences(count, "water").stream()
                                .map(it -> Segment.of(it.unit(), it))
                                .toList(),
                        sentences(count, "road")),
                texts -> {
                    Realignment realignment = Realignment.of(texts.before(), texts.after());
                    assertThat(realignment.gone()).isEmpty();
                });
    }

    private static <T> void isLinear(String name, IntFunction<T> given, Consumer<T> work) {
        double few = fastest(FEW, given, work);
        double many = fastest(FEW * TIMES, given, work);
        System.out.printf("%s: %d segments %.2f ms, %d %.2f ms%n", name, FEW, few, FEW * TIMES, many);
        assertThat(many).as(name).isLessThan(MOST_TIMES * few);
    }

    /** Milliseconds of processor time; what shares the caches meanwhile makes a round slower, never faster. */
    private static <T> double fastest(int count, IntFunction<T> given, Consumer<T> work) {
        double fastest = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            T one = given.apply(count);
            long begun = THREADS.getCurrentThreadCpuTime();
            work.accept(one);
            fastest = Math.min(fastest, (THREADS.getCurrentThreadCpuTime() - begun) / 1e6);
        }
        return fastest;
    }

    private static List<Sentence> sentences(int count, String word) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Sentence("p" + i, Format.PROSE, "The " + word + " of the valley " + i + ".", ""))
                .toList();
    }

    private static Translation translation(int count) {
        RevisionReleased release = Releases.of("ru").release(1, "Headline", "Text.");
        return Translation.needed(
                new TranslationKey(release.articleId(), Locale.of("ru")), release, sentences(count, "water"));
    }

    private static List<Segment> segments(Translation translation) {
        return translation.snapshot().text().segments();
    }
}
