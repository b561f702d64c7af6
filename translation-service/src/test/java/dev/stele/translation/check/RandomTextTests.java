package dev.stele.translation.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.translation.check.Finding.Place;
import dev.stele.translation.check.Finding.Side;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RandomTextTests {

    private static final int TEXTS = 2_000;
    private static final String SEEDS = " .,:;!?0123456789<>&#{}()«»“”„\u200c\u202e@/%-\n\u00a0\ufffd٣۲'\"";

    @Test
    void goodTranslationsHaveNoFindings() {
        assertThat(Samples.GOOD).allSatisfy(it -> assertThat(Checks.of(it)).isEmpty());
    }

    @Test
    void anyTextIsCheckedAndPlacesLieInIt() {
        long seed = 20_261_125;
        System.out.println("random texts from seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            Candidate sample = Samples.GOOD.get(random.nextInt(Samples.GOOD.size()));
            Candidate candidate = new Candidate(
                    random.nextBoolean() ? "headline" : "p.text",
                    random.nextBoolean(),
                    random.nextBoolean() ? sample.source() : garbled(sample.source(), random),
                    random.nextBoolean() ? garbled(sample.target(), random) : any(random),
                    sample.from(),
                    sample.to());
            assertThat(Checks.of(candidate))
                    .as("seed %d, text %d: %s", seed, i, candidate)
                    .allSatisfy(finding -> assertPlace(finding, candidate));
        }
    }

    private static void assertPlace(Finding finding, Candidate candidate) {
        Place place = finding.place();
        if (place != null) {
            int length = (place.side() == Side.SOURCE ? candidate.source() : candidate.target()).length();
            assertThat(place.start()).isBetween(0, length - 1);
            assertThat(place.end()).isBetween(place.start() + 1, length);
        }
        assertThat(FindingMessages.of(finding, candidate.to())).isNotBlank();
    }

    private static String garbled(String text, Random random) {
        StringBuilder out = new StringBuilder(text);
        for (int i = random.nextInt(1, 12); i > 0; i--) {
            int at = random.nextInt(out.length());
            switch (random.nextInt(3)) {
                case 0 -> out.deleteCharAt(at).append('.');
                case 1 -> out.insert(at, any(random));
                default -> out.setCharAt(at, SEEDS.charAt(random.nextInt(SEEDS.length())));
            }
        }
        return out.toString();
    }

    private static String any(Random random) {
        return random.ints(random.nextInt(1, 40), 0, 0x10FFFF)
                .map(c -> switch (c % 4) {
                    case 0 -> SEEDS.charAt(c % SEEDS.length());
                    case 1 -> c % 0x700;
                    case 2 -> 0x400 + c % 0x100;
                    default -> c;
                })
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
