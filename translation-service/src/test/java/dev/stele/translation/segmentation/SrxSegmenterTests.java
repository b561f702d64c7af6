package dev.stele.translation.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SrxSegmenterTests {

    private final SrxSegmenter segmenter = new SrxSegmenter();

    /** Each line is a language and a text in which {@code ¦} stands where a sentence begins. */
    @Test
    void findsTheSentencesOfTheReferenceSet() throws IOException {
        List<String> wrong = new ArrayList<>();
        int lines = 0;
        for (String line : reference()) {
            String[] parts = line.split("\t", 2);
            lines++;
            String text = parts[1].replace("¦", "");
            TreeSet<Integer> expected = new TreeSet<>();
            String[] sentences = parts[1].split("¦");
            for (int i = 0, start = 0; i < sentences.length - 1; i++) {
                start += sentences[i].length();
                // A space after the mark still belongs to what keeps the sentences apart.
                expected.add(start
                        + sentences[i + 1].length()
                        - sentences[i + 1].stripLeading().length());
            }
            if (!segmenter.starts(text, Locale.of(parts[0])).equals(expected)) {
                wrong.add(parts[0] + " " + text + " " + segmenter.starts(text, Locale.of(parts[0])));
            }
        }
        wrong.forEach(it -> System.out.println("Segmented otherwise than the reference: " + it));
        assertThat(lines - wrong.size()).isGreaterThanOrEqualTo(44);
    }

    private static List<String> reference() throws IOException {
        try (var in = SrxSegmenterTests.class.getResourceAsStream("/segmentation-gold.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
