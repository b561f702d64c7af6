package dev.stele.translation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.Block;
import dev.stele.contracts.UpdateType;
import dev.stele.translation.Releases;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How much of an approved article of sixty sentences comes back to its translator after one edit. */
class ReopeningTests {

    private static final int EDITS = 500;
    private static final String[] WORDS =
            "well water village rota school council dawn pump road price bread harvest bridge".split(" ");

    private enum EditKind {
        CHANGE_A_SENTENCE,
        ADD_A_SENTENCE,
        DELETE_A_SENTENCE,
        MOVE_A_PARAGRAPH,
        SPLIT_A_PARAGRAPH,
        MERGE_PARAGRAPHS,
        SPLIT_A_SENTENCE,
        SWAP_SENTENCES
    }

    private record Paragraph(String id, List<String> sentences) {}

    private final Random random = new Random(SEED);
    private static final long SEED = 20_261_125L;
    private List<Paragraph> article = new ArrayList<>();
    private int blocks;

    @Test
    void noUnchangedApprovedSentenceIsEverReopened() {
        System.out.println("ReopeningTests seed " + SEED);
        for (int i = 0; i < 12; i++) {
            article.add(
                    paragraph(IntStream.range(0, 5).mapToObj(n -> sentence()).toList()));
        }
        Desk desk =
                new Desk(new Releases(UUID.randomUUID(), "en", List.of("ru")).release(1, UpdateType.MAJOR, content()));
        desk.approved();
        Map<EditKind, Integer> edits = new EnumMap<>(EditKind.class);
        Map<EditKind, Integer> reopened = new EnumMap<>(EditKind.class);
        int unchangedReopened = 0;
        for (int revision = 2; revision < EDITS + 2; revision++) {
            List<String> before = sources(desk);
            EditKind kind = EditKind.values()[random.nextInt(EditKind.values().length)];
            int most = edit(kind);
            desk.release(new Releases(desk.translation.key.articleId(), "en", List.of("ru"))
                    .release(revision, UpdateType.MAJOR, content()));
            List<String> open = desk.open();
            List<String> known = new ArrayList<>(before);
            List<String> approved = sources(desk);
            open.forEach(approved::remove);
            approved.forEach(known::remove);
            long lost = open.stream().filter(known::remove).count();
            unchangedReopened += lost;
            edits.merge(kind, 1, Integer::sum);
            reopened.merge(kind, open.size(), Integer::sum);
            assertThat(open).as("revision %d, %s", revision, kind).hasSizeLessThanOrEqualTo(most);
            assertThat(text(desk))
                    .isEqualTo(article.stream()
                            .map(it -> String.join(" ", it.sentences()))
                            .toList());
            if (desk.stage() != Stage.APPROVED) {
                desk.approved();
            }
        }
        edits.forEach((kind, times) ->
                System.out.printf("%s: %d edits, %d segments re-opened%n", kind, times, reopened.get(kind)));
        System.out.println(EDITS + " random edits: approved unchanged segments re-opened = " + unchangedReopened);
        assertThat(unchangedReopened).isZero();
    }

    /** The most sentences that the edit may send back. */
    private int edit(EditKind kind) {
        int p = random.nextInt(article.size());
        List<String> sentences = article.get(p).sentences();
        int s = random.nextInt(sentences.size());
        switch (kind) {
            case CHANGE_A_SENTENCE -> sentences.set(s, sentences.get(s).replace("The ", "Now the "));
            case ADD_A_SENTENCE -> sentences.add(s, sentence());
            case DELETE_A_SENTENCE -> {
                if (sentences.size() > 1) {
                    sentences.remove(s);
                }
                return 0;
            }
            case MOVE_A_PARAGRAPH -> {
                article.add(random.nextInt(article.size()), article.remove(p));
                return 0;
            }
            case SPLIT_A_PARAGRAPH -> {
                if (s > 0) {
                    article.add(p + 1, paragraph(sentences.subList(s, sentences.size())));
                    sentences.subList(s, sentences.size()).clear();
                }
                return 0;
            }
            case MERGE_PARAGRAPHS -> {
                if (p + 1 < article.size()) {
                    sentences.addAll(article.remove(p + 1).sentences());
                }
                return 0;
            }
            case SPLIT_A_SENTENCE -> {
                String[] halves = sentences.get(s).split(" and ", 2);
                if (halves.length == 2) {
                    sentences.set(s, halves[0] + ".");
                    sentences.add(s + 1, "The " + halves[1]);
                    return 2;
                }
                return 0;
            }
            case SWAP_SENTENCES -> {
                sentences.add(sentences.remove(s));
                return 0;
            }
        }
        return 1;
    }

    private Paragraph paragraph(List<String> sentences) {
        return new Paragraph("b" + ++blocks, new ArrayList<>(sentences));
    }

    private String sentence() {
        String first = words(3);
        return "The " + first + " and " + words(2) + " " + random.nextInt(1_000) + ".";
    }

    private String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> WORDS[random.nextInt(WORDS.length)])
                .collect(Collectors.joining(" "));
    }

    private ArticleContent content() {
        List<Block> paragraphs = article.stream()
                .<Block>map(it -> new Block.Paragraph(it.id(), String.join(" ", it.sentences())))
                .toList();
        return new ArticleContent(
                "Wells of the valley", null, null, null, List.of(), null, List.of(), null, paragraphs, null);
    }

    private static List<String> sources(Desk desk) {
        return desk.translation.snapshot().text().segments().stream()
                .map(Segment::source)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The paragraphs as their segments hold them: none lost, none twice. */
    private List<String> text(Desk desk) {
        return article.stream()
                .map(paragraph -> desk.translation.snapshot().text().segments().stream()
                        .filter(it -> it.sentence().unit().equals(paragraph.id() + ".text"))
                        .map(it -> it.source() + it.sentence().separator())
                        .collect(Collectors.joining()))
                .toList();
    }
}
