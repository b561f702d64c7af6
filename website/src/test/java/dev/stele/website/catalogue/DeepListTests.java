package dev.stele.website.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeepListTests {

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 50, 1_000_000})
    void placesAreThoseOfASortedList(int differentTimes) {
        long seed = Long.getLong("stele.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            int size = random.nextInt(3_000);
            long[] times = IntStream.range(0, size)
                    .mapToLong(i -> random.nextInt(differentTimes) - differentTimes / 2)
                    .toArray();
            DeepList list = new DeepList(true);
            IntStream.range(0, size).forEach(entry -> list.add(entry, times[entry]));
            List<Integer> sorted = IntStream.range(0, size)
                    .boxed()
                    .sorted(Comparator.<Integer>comparingLong(entry -> -times[entry])
                            .thenComparing(Comparator.reverseOrder()))
                    .toList();
            int from = random.nextInt(size + 2);
            int until = from + random.nextInt(40);
            assertThat(list.places(from, until, Comparator.reverseOrder()))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(sorted.subList(Math.min(from, size), Math.min(until, size)));
        }
    }
}
