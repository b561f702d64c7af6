package dev.stele.content.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.Block;
import dev.stele.testkit.cost.CostlyTexts;
import dev.stele.testkit.cost.ProcessorTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No rule takes more than linear time, whatever people write; a new rule joins by itself. */
class RuleCostTests {

    private static final int LENGTH = 20_000;
    private static final double MOST_MILLIS = 250;

    static Stream<Rule> rules() {
        return AllRules.list().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void growsWithTheLengthOfTheText(Rule rule) {
        ProcessorTime time = new ProcessorTime(LENGTH, MOST_MILLIS);
        for (String locale : List.of("en", "tg", "fa")) {
            CostlyTexts.all()
                    .forEach((name, text) -> time.measure(
                            locale + ", " + name,
                            length -> proof(locale, text, length),
                            proof -> rule.check(proof, new Report())));
        }
        System.out.println(rule.getClass().getSimpleName() + ": " + time.slowest());
        assertThat(time.faults()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void growsWithTheNumberOfBlocks(Rule rule) {
        ProcessorTime time = new ProcessorTime(2_000, MOST_MILLIS);
        CostlyTexts.all()
                .forEach((name, text) -> time.measure(
                        "500 blocks, " + name,
                        blocks -> blocks(text, blocks / 4),
                        proof -> rule.check(proof, new Report())));
        System.out.println(rule.getClass().getSimpleName() + ", many blocks: " + time.slowest());
        assertThat(time.faults()).isEmpty();
    }

    private static Proof blocks(IntFunction<String> text, int number) {
        List<Block> blocks = new ArrayList<>();
        IntStream.range(0, number).forEach(i -> {
            blocks.add(new Block.Paragraph("p" + i, text.apply(100)));
            if (i % 10 == 0) blocks.add(new Block.Heading("h" + i, 2, text.apply(100)));
        });
        return Proofs.in("en").blocks(blocks.toArray(Block[]::new)).proof();
    }

    private static Proof proof(String locale, IntFunction<String> text, int length) {
        List<Block> blocks = List.of(
                new Block.Paragraph("p", text.apply(length)),
                new Block.Quote("q", text.apply(length), text.apply(Math.min(length, 200)), null, null),
                new Block.Heading("h", 2, text.apply(Math.min(length, 300))),
                new Block.Listing("l", false, List.of(text.apply(length), text.apply(240))));
        return Proofs.in(locale)
                .headed(text.apply(Math.min(length, 300)))
                .lead(text.apply(Math.min(length, 2_000)))
                .blocks(blocks.toArray(Block[]::new))
                .proof();
    }
}
