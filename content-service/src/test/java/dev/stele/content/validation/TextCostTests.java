package dev.stele.content.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.testkit.cost.ProcessorTime;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is done to every text that comes in takes no more than linear time. */
class TextCostTests {

    private static final Map<String, Consumer<String>> WORK = Map.of(
            "inline markup", MarkupRules::fault,
            "address of a link", HrefRules::allows,
            "address of a headline", SlugFromHeadline::of,
            "given address", text -> SlugRules.checked("", text, new Faults()),
            "characters", text -> new TextRules(new Faults()).required("", text, 20_000));

    static Stream<Arguments> work() {
        return WORK.entrySet().stream().map(it -> Arguments.of(it.getKey(), it.getValue()));
    }

    @ParameterizedTest
    @MethodSource("work")
    void growsWithTheLengthOfTheText(String name, Consumer<String> work) {
        ProcessorTime time = new ProcessorTime(40_000, 500);
        time.measure(name, work);
        System.out.println(name + ": " + time.slowest());
        assertThat(time.faults()).isEmpty();
    }
}
