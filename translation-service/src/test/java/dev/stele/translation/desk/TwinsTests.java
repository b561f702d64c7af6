package dev.stele.translation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.UpdateType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Texts full of equal sentences, each with a translation of its own: every one stays in its place. */
class TwinsTests {

    private static final String[] SENTENCES = {"It rained.", "The well is open.", "Nobody came.", "It is <em>dry</em>."
    };

    @RepeatedTest(100)
    void nothingChangesItsPlaceWhenNothingIsChanged(RepetitionInfo repetition) {
        long seed = 77_003L * repetition.getCurrentRepetition();
        System.out.println("TwinsTests seed " + seed);
        Random random = new Random(seed);
        String[] paragraphs = IntStream.range(0, 3)
                .mapToObj(p -> IntStream.range(0, 4 + random.nextInt(4))
                        .mapToObj(s -> SENTENCES[random.nextInt(SENTENCES.length)])
                        .collect(Collectors.joining(" ")))
                .toArray(String[]::new);
        Desk desk = new Desk("A well", paragraphs);
        long token = desk.claim("ru");
        recut(desk, token, random);
        int number = 0;
        for (Segment it : desk.translation.snapshot().text().segments()) {
            if (random.nextInt(4) > 0) {
                desk.write("ru", token, it.id(), marked(it.source(), "Текст " + letters(++number)));
            }
        }
        List<String> before = places(desk);
        for (int revision = 2; revision < 4; revision++) {
            desk.release(revision, UpdateType.MAJOR, "A well", paragraphs);
            assertThat(places(desk)).as("seed %d", seed).isEqualTo(before);
        }
        List<String> more = new ArrayList<>(List.of(paragraphs));
        more.add("Something new.");
        desk.release(4, UpdateType.MAJOR, "A well", more.toArray(String[]::new));
        assertThat(places(desk).subList(0, before.size())).as("seed %d", seed).isEqualTo(before);
    }

    private static void recut(Desk desk, long token, Random random) {
        for (int i = 0; i < 4; i++) {
            List<Segment> segments = desk.translation.snapshot().text().segments();
            Segment it = segments.get(random.nextInt(segments.size()));
            try {
                if (random.nextBoolean()) {
                    desk.translation.drafting().join(it.id(), "ru", token, desk.now);
                } else {
                    desk.translation.drafting().cut(it.id(), it.source().indexOf(' ') + 1, null, "ru", token, desk.now);
                }
            } catch (Refused cannotBe) {
                continue;
            }
        }
    }

    private static String marked(String source, String target) {
        String tags = source.replaceAll("[^<]*(</?em>)?", "$1");
        return target + tags;
    }

    private static String letters(int number) {
        return Integer.toString(number, 26)
                .chars()
                .mapToObj(c -> String.valueOf((char) ('а' + Character.digit(c, 26))))
                .collect(Collectors.joining());
    }

    private static List<String> places(Desk desk) {
        return desk.translation.snapshot().text().segments().stream()
                .map(it -> it.id() + " " + it.sentence().unit() + " " + it.source() + " = " + it.target())
                .toList();
    }
}
