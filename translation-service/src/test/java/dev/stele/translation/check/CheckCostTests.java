package dev.stele.translation.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.testkit.cost.CostlyTexts;
import dev.stele.testkit.cost.ProcessorTime;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No check takes more than linear time, whatever people write; a new check joins by itself. */
class CheckCostTests {

    private static final int LENGTH = 10_000;
    private static final double MOST_MILLIS = 400;

    @ParameterizedTest
    @ValueSource(strings = {"tg", "fa"})
    void growsWithTheLengthOfTheTexts(String to) {
        ProcessorTime time = new ProcessorTime(LENGTH, MOST_MILLIS);
        CostlyTexts.all().forEach((name, text) -> {
            each(time, name + " against a sentence", n -> candidate("It is 5 % of 7 km.", text.apply(n), to));
            each(time, name + " from a sentence", n -> candidate(text.apply(n), "It is 5 % of 7 km.", to));
            each(time, name + " against numbers", n -> candidate("9" + " 17 km".repeat(n / 6), text.apply(n), to));
        });
        System.out.println("to " + to + ": " + time.slowest());
        assertThat(time.faults()).isEmpty();
    }

    private static void each(ProcessorTime time, String name, IntFunction<Candidate> candidate) {
        time.measure("pair, " + name, candidate, Pair::of);
        List<Check> checks = Checks.all();
        for (int i = 0; i < checks.size(); i++) {
            Check check = checks.get(i);
            time.measure(
                    "check " + i + ", " + name,
                    n -> Pair.of(candidate.apply(n)),
                    pair -> check.of(pair).count());
        }
    }

    private static Candidate candidate(String source, String target, String to) {
        return new Candidate("p.text", true, source, target, Locale.ENGLISH, Locale.forLanguageTag(to));
    }
}
