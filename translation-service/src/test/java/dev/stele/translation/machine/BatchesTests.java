package dev.stele.translation.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class BatchesTests {

    @Test
    void nothingIsLostAndNoCallIsTooLarge() {
        long seed = 20_261_125;
        System.out.println("BatchesTests seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            Capabilities limits = new Capabilities(true, true, 1 + random.nextInt(10), 20 + random.nextInt(100));
            List<String> texts = Collections.nCopies(random.nextInt(40), 0).stream()
                    .map(any -> "ж\"".repeat(random.nextInt(12)))
                    .toList();
            List<List<String>> batches = Batches.of(texts, Function.identity(), limits);
            assertThat(batches.stream().flatMap(List::stream).toList())
                    .as("seed %d", seed)
                    .isEqualTo(texts);
            assertThat(batches).as("seed %d", seed).allSatisfy(batch -> {
                assertThat(batch.size()).isBetween(1, limits.mostTexts());
                assertThat(batch.size() == 1
                                || batch.stream().mapToInt(Batches::bytes).sum() <= limits.mostBytes())
                        .isTrue();
            });
        }
    }

    @Test
    void asFewCallsAsThereCanBe() {
        Capabilities limits = new Capabilities(true, true, 50, 120_000);
        assertThat(Batches.of(Collections.nCopies(120, "a"), Function.identity(), limits))
                .extracting(List::size)
                .containsExactly(50, 50, 20);
        assertThat(Batches.of(List.of(), Function.identity(), limits)).isEmpty();
    }
}
