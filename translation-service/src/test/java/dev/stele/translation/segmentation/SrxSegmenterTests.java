package dev.stele.translation.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.translation.desk.Segmenter.SentenceStarts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SrxSegmenterTests {

    private final SrxSegmenter segmenter = new SrxSegmenter(language -> Optional.empty());

    @Test
    void findsTheSentencesOfTheReferenceSet() throws IOException {
        List<String> reference = lines("/segmentation-gold.txt");
        List<String> wrong = wrong(reference);
        System.out.println("Segmented as the reference: " + (reference.size() - wrong.size()) + " of "
                + reference.size() + "; otherwise: " + wrong);
        assertThat(reference.size() - wrong.size()).isGreaterThanOrEqualTo(44);
    }

    @Test
    void knowsTheAbbreviationsOfTheOtherLanguages() throws IOException {
        assertThat(wrong(lines("/segmentation-more.txt"))).isEmpty();
    }

    /** Each line is a language and a text in which {@code ¦} stands where a sentence begins. */
    private List<String> wrong(List<String> lines) {
        return lines.stream().filter(line -> !isRight(line.split("\t", 2))).toList();
    }

    private boolean isRight(String[] parts) {
        TreeSet<Integer> expected = new TreeSet<>();
        String[] sentences = parts[1].split("¦");
        for (int i = 0, start = 0; i < sentences.length - 1; i++) {
            start += sentences[i].length();
            // A space after the mark still belongs to what keeps the sentences apart.
            expected.add(start
                    + sentences[i + 1].length()
                    - sentences[i + 1].stripLeading().length());
        }
        SentenceStarts starts = segmenter.in(Locale.of(parts[0]));
        return starts.of(parts[1].replace("¦", "")).equals(expected);
    }

    private static List<String> lines(String resource) throws IOException {
        try (var in = SrxSegmenterTests.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
