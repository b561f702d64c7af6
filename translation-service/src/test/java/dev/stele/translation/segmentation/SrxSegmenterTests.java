package dev.stele.translation.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.translation.desk.Segmenter.SentenceStarts;
import dev.stele.translation.segmentation.SegmentationRules.LanguageRules;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import net.sf.okapi.common.ISegmenter;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.lib.segmentation.SRXDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** No text of an article may hold the queue of all others up. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                "?!",
                "…",
                ". ",
                "A. ",
                "A.",
                "e.g. ",
                "…\u00a0»",
                "\"",
                "«",
                ")",
                "(",
                "1. ",
                " ",
                "\n",
                "a.)",
                "—"
            })
    void cutsTextsOfOneCharacterWithLittleWork(String unit) {
        String text = "One. Two. " + unit.repeat(100_000 / unit.length()) + " Three.";
        for (Locale locale : List.of(Locale.ENGLISH, Locale.of("ru"), Locale.FRENCH, Locale.GERMAN, Locale.of("fa"))) {
            assertThat(processorTime(() -> segmenter.in(locale).of(text)))
                    .as(locale.toString())
                    .isLessThan(Duration.ofSeconds(4));
        }
    }

    @Test
    void builtInRulesStayFarBelowTheirBoundOnSentences() throws IOException {
        SrxRules rules = SrxRules.compile(BuiltInRules.SRX, "ru");
        for (String line : lines("/segmentation-gold.txt")) {
            assertThat(rules.of(line))
                    .isEqualTo(rules.of(
                            line, System.nanoTime() + Duration.ofMinutes(1).toNanos()));
        }
        String article = String.join(" ", lines("/segmentation-gold.txt")).repeat(20);
        assertThat(rules.of(article)).hasSizeGreaterThan(500);
    }

    private static Duration processorTime(Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - begun);
    }

    @Test
    void usesChangedRulesWhateverTheirVersion() {
        AtomicReference<String> srx = new AtomicReference<>(Srx.of("!", "\\s"));
        SrxSegmenter changing = new SrxSegmenter(language -> rules(srx.get()));
        assertThat(changing.in(Locale.ENGLISH).of("A! B; C")).containsExactly(3);
        srx.set(Srx.of(";", "\\s"));
        assertThat(changing.in(Locale.ENGLISH).of("A! B; C")).containsExactly(6);
    }

    @Test
    @Timeout(20)
    void theBuiltInRulesServeWhereThoseOfTheNewsroomDoNotEnd() {
        SrxSegmenter hanging = new SrxSegmenter(language -> rules(Srx.of("q*q*q*q*z", "\\s")), Duration.ofMillis(200));
        SentenceStarts starts = hanging.in(Locale.ENGLISH);
        String text = "One. Two. " + "q".repeat(19_000);
        assertThat(starts.of(text)).contains(5);
        assertThat(starts.of("One. Two.")).as("after the time is up").containsExactly(5);
    }

    @Test
    void theBuiltInRulesServeWhereThoseOfTheNewsroomCannotBeRead() {
        assertThat(new SrxSegmenter(language -> rules("<html/>"))
                        .in(Locale.ENGLISH)
                        .of("One. Two."))
                .containsExactly(5);
    }

    @Test
    void cutsLikeTheLibrary() throws IOException {
        for (String line : Stream.concat(
                        lines("/segmentation-gold.txt").stream(), lines("/segmentation-more.txt").stream())
                .toList()) {
            String[] parts = line.split("\t", 2);
            String text = parts[1].replace("¦", "");
            SRXDocument document = new SRXDocument();
            document.loadRules((CharSequence) BuiltInRules.SRX);
            ISegmenter library = document.compileLanguageRules(LocaleId.fromString(parts[0]), null);
            library.computeSegments(text);
            TreeSet<Integer> starts = new TreeSet<>();
            for (int split : library.getSplitPositions()) {
                starts.add(split
                        + text.substring(split).length()
                        - text.substring(split)
                                .replaceFirst("^[\\s\\p{Z}]+", "")
                                .length());
            }
            starts.removeAll(List.of(0, text.length()));
            assertThat(segmenter.in(Locale.of(parts[0])).of(text)).as(line).isEqualTo(starts);
        }
    }

    private static Optional<LanguageRules> rules(String srx) {
        return Optional.of(new LanguageRules("en", srx, 1, "chief", Instant.EPOCH));
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
