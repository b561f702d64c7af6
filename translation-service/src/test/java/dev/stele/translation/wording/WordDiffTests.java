package dev.stele.translation.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.translation.wording.WordDiff.Kind;
import dev.stele.translation.wording.WordDiff.Run;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordDiffTests {

    @Test
    void showsTheWordsThatChanged() {
        assertThat(WordDiff.between("It gives 40 litres.", "It gives 60 litres."))
                .containsExactly(
                        new Run(Kind.SAME, "It gives "),
                        new Run(Kind.REMOVED, "40"),
                        new Run(Kind.ADDED, "60"),
                        new Run(Kind.SAME, " litres."));
    }

    @Test
    void takesATagAsOneWord() {
        assertThat(WordDiff.between("<a href=\"x y\">Об</a> ҳаст", "<a href=\"x z\">Об</a> ҳаст"))
                .first()
                .isEqualTo(new Run(Kind.REMOVED, "<a href=\"x y\">"));
    }

    @Test
    void takesAnEntityAsOneWord() {
        assertThat(WordDiff.between("3 &lt; 4 &amp; 5", "3 &gt; 4 &amp; 5"))
                .containsExactly(
                        new Run(Kind.SAME, "3 "),
                        new Run(Kind.REMOVED, "&lt;"),
                        new Run(Kind.ADDED, "&gt;"),
                        new Run(Kind.SAME, " 4 &amp; 5"));
    }

    @Test
    void bothTextsCanBeReadFromIt() {
        long seed = 20_261_125;
        System.out.println("WordDiffTests seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            String before = text(random);
            String after = text(random);
            List<Run> runs = WordDiff.between(before, after);
            assertThat(read(runs, Kind.ADDED)).isEqualTo(before);
            assertThat(read(runs, Kind.REMOVED)).isEqualTo(after);
        }
    }

    private static String read(List<Run> runs, Kind without) {
        return runs.stream().filter(it -> it.kind() != without).map(Run::text).collect(Collectors.joining());
    }

    private static String text(Random random) {
        String[] words = {"water ", "вода", " ", "آب", "<em>", "</em>", ". ", "ҳаҷм ", "40", "&amp;", "&nbsp;", "<"};
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(i -> words[random.nextInt(words.length)])
                .collect(Collectors.joining());
    }
}
