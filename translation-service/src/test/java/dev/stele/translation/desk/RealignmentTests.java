package dev.stele.translation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.UpdateType;
import dev.stele.translation.Cyrillic;
import dev.stele.translation.Releases;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Random edits of random articles; the seed is printed, and a failure repeats under it. */
class RealignmentTests {

    private static final String[] WORDS = "well water village rota school council dawn pump road price".split(" ");
    private static final String[] BETWEEN = {" ", "  ", "<br>", " <br> "};

    @RepeatedTest(40)
    void keepsWhatIsUnchangedAndLosesNothing(RepetitionInfo repetition) {
        long seed = 20_260_924L * repetition.getCurrentRepetition();
        System.out.println("RealignmentTests seed " + seed);
        Random random = new Random(seed);
        List<List<String>> article = article(random);
        Desk desk = new Desk("Headline one", paragraphs(article, random)).approved();
        for (int revision = 2; revision < 8; revision++) {
            if (desk.stage() == Stage.APPROVED && random.nextBoolean()) {
                recut(desk, random);
            }
            Map<String, Integer> approved = count(desk, true);
            article = edited(article, random);
            ArticleContent content = Releases.content("Headline one", paragraphs(article, random));
            desk.release(desk.releases.release(revision, UpdateType.MAJOR, content));
            holds(desk, content, approved, "seed " + seed + ", revision " + revision);
            if (random.nextBoolean() && desk.stage() != Stage.APPROVED) {
                desk.approved();
            }
        }
    }

    /** Joins or cuts a sentence here and there, and approves the outcome. */
    private static void recut(Desk desk, Random random) {
        desk.translation.reviewing().reopen("ru", List.of(), desk.now);
        long token = desk.claim("ru");
        for (int i = 0; i < 3; i++) {
            List<Segment> segments = desk.translation.snapshot().text().segments();
            Segment it = segments.get(random.nextInt(segments.size()));
            try {
                if (random.nextBoolean()) {
                    desk.translation.drafting().join(it.id(), "ru", token, desk.now);
                } else {
                    int at = random.nextInt(it.source().length());
                    desk.translation.drafting().cut(it.id(), at, null, "ru", token, desk.now);
                }
            } catch (Refused cannotBe) {
                continue;
            }
        }
        desk.translation.drafting().giveBack("ru", token, desk.now);
        desk.approved();
    }

    private static void holds(Desk desk, ArticleContent content, Map<String, Integer> approved, String where) {
        List<Segment> segments = desk.translation.snapshot().text().segments();
        assertThat(segments).extracting(Segment::id).as(where).doesNotHaveDuplicates();
        Map<String, String> units = new HashMap<>();
        segments.forEach(it ->
                units.merge(it.sentence().unit(), it.source() + it.sentence().separator(), String::concat));
        Map<String, String> texts = new HashMap<>();
        Units.rewrite(content, (unit, format, text) -> {
            texts.put(unit, text);
            return text;
        });
        assertThat(units).as(where).isEqualTo(texts);
        Map<String, Integer> stillApproved = count(desk, true);
        count(desk, false)
                .forEach((source, times) -> assertThat(stillApproved.getOrDefault(source, 0))
                        .as(where + ": " + source)
                        .isGreaterThanOrEqualTo(Math.min(times, approved.getOrDefault(source, 0))));
        segments.stream()
                .filter(Segment::isApproved)
                .forEach(it -> assertThat(it.target()).as(where).isEqualTo(Cyrillic.of(it.source())));
        segments.stream()
                .filter(it -> !it.isApproved())
                .forEach(it -> assertThat(isOfTwo(it.source(), approved))
                        .as(where + ": " + it.source())
                        .isFalse());
        var ids = new HashSet<>(segments.stream().map(Segment::id).toList());
        assertThat(desk.translation.snapshot().text().history().retired())
                .filteredOn(it -> it.untilRevision()
                        == desk.translation.snapshot().source().revision())
                .noneMatch(it -> ids.contains(it.segment().id()));
    }

    /** Whether a sentence swallowed two that were approved alone. */
    private static boolean isOfTwo(String source, Map<String, Integer> approved) {
        return approved.keySet().stream()
                .filter(left -> source.length() > left.length() && source.startsWith(left))
                .map(left -> source.substring(left.length()).replaceAll("^(\\s|<br>)+", ""))
                .anyMatch(approved::containsKey);
    }

    private static Map<String, Integer> count(Desk desk, boolean approvedOnly) {
        return desk.translation.snapshot().text().segments().stream()
                .filter(it -> !approvedOnly || it.isApproved())
                .collect(Collectors.toMap(Segment::source, it -> 1, Integer::sum));
    }

    private static List<List<String>> article(Random random) {
        return IntStream.rangeClosed(0, 1 + random.nextInt(4))
                .mapToObj(i -> sentences(random, 1 + random.nextInt(5)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<String> sentences(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> sentence(random))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String sentence(Random random) {
        String words = IntStream.rangeClosed(0, 2 + random.nextInt(4))
                .mapToObj(i -> WORDS[random.nextInt(WORDS.length)])
                .collect(Collectors.joining(" "));
        String marked = random.nextInt(4) == 0 ? "<strong>" + words + "</strong>" : words;
        return "The " + marked + " " + random.nextInt(100) + ".";
    }

    private static List<List<String>> edited(List<List<String>> article, Random random) {
        List<List<String>> next = new ArrayList<>();
        article.forEach(paragraph -> next.add(new ArrayList<>(paragraph)));
        for (int edits = random.nextInt(4); edits >= 0; edits--) {
            List<String> paragraph = next.get(random.nextInt(next.size()));
            int at = random.nextInt(paragraph.size() + 1);
            boolean empty = paragraph.isEmpty() || at == paragraph.size();
            switch (random.nextInt(6)) {
                case 0 -> paragraph.add(at, sentence(random));
                case 1 -> edit(paragraph, empty, () -> paragraph.remove(at));
                case 2 -> edit(paragraph, empty, () -> paragraph.set(at, sentence(random)));
                case 3 ->
                    edit(
                            paragraph,
                            empty,
                            () -> paragraph.set(at, paragraph.get(at).replace("The", "Then the")));
                case 4 -> Collections.shuffle(paragraph, random);
                default -> Collections.shuffle(next, random);
            }
        }
        return next;
    }

    private static void edit(List<String> paragraph, boolean empty, Runnable edit) {
        if (!empty) {
            edit.run();
        }
    }

    private static String[] paragraphs(List<List<String>> article, Random random) {
        return article.stream()
                .map(paragraph ->
                        paragraph.stream().collect(Collectors.joining(BETWEEN[random.nextInt(BETWEEN.length)])))
                .toArray(String[]::new);
    }
}
