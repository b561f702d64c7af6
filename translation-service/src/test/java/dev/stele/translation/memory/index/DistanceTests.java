package dev.stele.translation.memory.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistanceTests {

    @ParameterizedTest
    @CsvSource({
        "kitten, sitting, 3, 3",
        "kitten, sitting, 2, 3",
        "вода, вода, 0, 0",
        "об, оби, 1, 1",
        "'', abc, 3, 3",
        "'', abc, 1, 2",
        "آب, آبی, 5, 1"
    })
    void countsEditsUpToTheLimit(String one, String other, int limit, int distance) {
        assertThat(Distance.within(one, other, limit)).isEqualTo(distance);
        assertThat(Distance.within(other, one, limit)).isEqualTo(distance);
    }

    @Test
    void theBandChangesNoAnswer() {
        long seed = 20_261_125;
        System.out.println("DistanceTests seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            String one = text(random);
            String other = text(random);
            int limit = random.nextInt(12);
            assertThat(Distance.within(one, other, limit))
                    .as("seed %d: %s, %s within %d", seed, one, other, limit)
                    .isEqualTo(Math.min(limit + 1, plain(one, other)));
        }
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(12), 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int plain(String one, String other) {
        int[][] cells = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cells[i][j] = i == 0 || j == 0
                        ? i + j
                        : Math.min(
                                cells[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1),
                                1 + Math.min(cells[i - 1][j], cells[i][j - 1]));
            }
        }
        return cells[one.length()][other.length()];
    }
}
