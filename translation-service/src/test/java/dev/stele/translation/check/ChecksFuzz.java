package dev.stele.translation.check;

import dev.stele.testkit.fuzz.FuzzInput;
import dev.stele.testkit.fuzz.Work;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** All checks, and the reading of numbers among them, on {@code source U+0000 target}: places inside the texts, bounded work. */
public final class ChecksFuzz {

    private static final Duration ALLOWED = Duration.ofSeconds(8);
    private static final List<Locale> LOCALES =
            List.of(Locale.ENGLISH, Locale.of("ru"), Locale.of("tg"), Locale.of("fa"), Locale.GERMAN);

    private ChecksFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        List<String> texts = FuzzInput.texts(data, 2);
        int kind = data.length == 0 ? 0 : data[data.length - 1] & 0xff;
        Candidate candidate = new Candidate(
                "body",
                kind % 2 == 0,
                texts.get(0),
                texts.get(1),
                LOCALES.get(kind / 2 % LOCALES.size()),
                LOCALES.get(kind / 16 % LOCALES.size()));
        List<Finding> findings = Work.within(ALLOWED, () -> Checks.of(candidate));
        findings.forEach(finding -> mustBeInside(finding, candidate));
        boolean passes = findings.stream().noneMatch(Finding::isBlocking);
        if (Checks.pass(candidate) != passes) {
            throw new AssertionError("passes: " + Checks.pass(candidate) + ", with " + findings);
        }
        numbersOfItself(candidate);
    }

    /** A text has the numbers that it has. */
    private static void numbersOfItself(Candidate it) {
        Candidate same = new Candidate(it.unit(), false, it.source(), it.source(), it.from(), it.from());
        boolean differ = Checks.of(same).stream()
                .anyMatch(finding ->
                        finding.code().endsWith("lost-number") || finding.code().endsWith("extra-number"));
        if (differ) {
            throw new AssertionError("a text has other numbers than itself: " + it.source());
        }
    }

    private static void mustBeInside(Finding finding, Candidate candidate) {
        Finding.Place place = finding.place();
        if (place != null) {
            String text = place.side() == Finding.Side.SOURCE ? candidate.source() : candidate.target();
            if (place.start() < 0 || place.end() > text.length() || place.start() >= place.end()) {
                throw new AssertionError("outside of the text: " + finding);
            }
        }
    }
}
