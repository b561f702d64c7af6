package dev.stele.website.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.website.search.index.Judged.Asked;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whether the right texts come first. The measures are the mean of 1 / (rank of the first right one), and the share of the
 * first three places, as far as there are right texts for them, that a right one has.
 */
class RelevanceTests {

    private static final double LEAST_RECIPROCAL_RANK = 0.95;
    private static final double LEAST_PRECISION = 0.9;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tg", "fa"})
    void rightTextsComeFirst(String locale, @TempDir Path folder) {
        Judged judged = Judged.in(locale);
        List<String> misses = new ArrayList<>();
        double reciprocal = 0;
        double precision = 0;
        try (TestTexts texts = new TestTexts(folder)) {
            judged.texts().forEach(it -> texts.add(it.id(), locale, it.headline(), it.text()));
            for (Asked asked : judged.questions()) {
                List<String> found = texts.find(locale, asked.words());
                double rank = reciprocalRank(found, asked.answers());
                double share = precision(found, asked.answers());
                reciprocal += rank;
                precision += share;
                if (rank < 1 || share < 1) {
                    misses.add(asked.words() + " -> " + found + ", not " + asked.answers());
                }
            }
        }
        int questions = judged.questions().size();
        System.out.printf(
                "search in %s: %d questions, mean reciprocal rank %.3f, precision of the first three %.3f %s%n",
                locale, questions, reciprocal / questions, precision / questions, misses);
        assertThat(reciprocal / questions).as("%s", misses).isGreaterThanOrEqualTo(LEAST_RECIPROCAL_RANK);
        assertThat(precision / questions).as("%s", misses).isGreaterThanOrEqualTo(LEAST_PRECISION);
    }

    private static double reciprocalRank(List<String> found, List<String> right) {
        for (int i = 0; i < found.size(); i++) {
            if (right.contains(found.get(i))) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    private static double precision(List<String> found, List<String> right) {
        int places = Math.min(3, right.size());
        return found.stream().limit(places).filter(right::contains).count() / (double) places;
    }
}
